import { plainForm } from "../../commands/plain-form.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";

/** Records a conversation with the complainant. */
export const form = plainForm("RECORD_CONTACT", {
  contactedOn: {
    kind: "day",
    initial: "today",
    label: { nl: "Op welke dag?", en: "On which day?" },
    refusals: ["DAY_IN_FUTURE", "DAY_BEFORE_RECEIPT"],
  },
  mode: { kind: "choice", of: hearingModeTexts, initial: "PHONE", label: { nl: "Hoe?", en: "How?" } },
  note: {
    kind: "text",
    label: { nl: "Wat is besproken?", en: "What was said?" },
    optional: true,
  },
});
