import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Proposes to end it because nobody complains any more. */
const form = defineForm("PROPOSE_END_AFTER_DEATH", {
  attempt: {
    kind: "text",
    rows: 3,
    label: {
      nl: "Hoe zocht u de erfgenamen, en wat kwam daarvan?",
      en: "How did you look for the heirs, and what came of it?",
    },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
