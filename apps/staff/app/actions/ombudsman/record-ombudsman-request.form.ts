import { plainForm } from "../../commands/plain-form.ts";
import { ombudsmanRouteTexts } from "../../words/ombudsman.texts.ts";

/** Records that the ombudsman was asked to look at it. */
export const form = plainForm("RECORD_OMBUDSMAN_REQUEST", {
  receivedOn: {
    kind: "day",
    initial: "today",
    label: { nl: "Op welke dag kwam het verzoek binnen?", en: "On which day did the request come in?" },
    refusals: ["DAY_IN_FUTURE", "DAY_BEFORE_RECEIPT"],
  },
  via: {
    kind: "choice",
    of: ombudsmanRouteTexts,
    label: { nl: "Hoe kwam het binnen?", en: "How did it come in?" },
  },
  delayReason: {
    kind: "text",
    rows: 2,
    label: { nl: "Waarom gaat het nu pas door?", en: "Why does it go on only now?" },
    hint: {
      nl: "Nodig als het bij ons binnenkwam en later dan de volgende werkdag naar de ombudsman gaat.",
      en: "Needed if it came in with us and goes to the ombudsman later than the next working day.",
    },
    optional: "depends",
    refusals: ["SENT_ON_WITHOUT_REASON"],
  },
});
