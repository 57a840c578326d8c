import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Asks the complainant for more time. */
const form = defineForm("ASK_POSTPONEMENT", {
  untilOn: {
    kind: "day",
    label: { nl: "Tot en met welke dag?", en: "Until which day?" },
    hint: {
      nl: "Een werkdag na het einde van de termijn.",
      en: "A working day after the end of the term.",
    },
    refusals: ["POSTPONE_LATER_THAN_DUE", "DAY_PASSED", "NOT_A_WORKING_DAY"],
  },
  reason: {
    kind: "text",
    label: { nl: "Waarom is meer tijd nodig?", en: "Why is more time needed?" },
    hint: { nl: "Dit komt in de brief.", en: "This goes into the letter." },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
