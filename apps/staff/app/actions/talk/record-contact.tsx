import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";

/** Records a conversation with the complainant. */
const form = defineForm("RECORD_CONTACT", {
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

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
