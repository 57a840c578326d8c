import { plainForm } from "../../commands/plain-form.ts";
import { waiverTexts } from "../../words/hearing.texts.ts";

/** Records why somebody was not heard, on one of the grounds of the law. */
export const form = plainForm("RECORD_WAIVER", {
  partyId: {
    kind: "pick",
    from: "notYetHeard",
    label: { nl: "Wie wordt niet gehoord?", en: "Who is not heard?" },
    initial: "only",
    refusals: ["ALREADY_HEARD"],
  },
  ground: {
    kind: "choice",
    of: waiverTexts,
    label: { nl: "Grond (9:10 lid 2)", en: "Ground (9:10(2))" },
    hint: {
      nl: "Voor de beklaagde geldt alleen de eerste.",
      en: "For the person complained about only the first one holds.",
    },
    refusals: ["OFFER_NOT_SENT", "REPLY_TERM_RUNS", "HEARING_WANTED", "NO_WAIVER_FOR_RESPONDENT"],
  },
  saidBy: { kind: "saidBy", refusals: ["WHOSE_WORD", "NO_SUCH_PARTY"] },
  note: {
    kind: "text",
    rows: 4,
    label: { nl: "Toelichting", en: "Explanation" },
    hint: {
      nl: "Wat is gezegd en wanneer, of waarom de klacht kennelijk ongegrond is.",
      en: "What was said and when, or why the complaint is manifestly unfounded.",
    },
  },
});
