import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { parallelProcedureTexts } from "../../words/handling.texts.ts";

/** Starts a duty that runs beside the complaint. */
const form = defineForm("OPEN_PARALLEL_PROCEDURE", {
  kind: {
    kind: "choice",
    of: parallelProcedureTexts,
    label: { nl: "Welke procedure?", en: "Which procedure?" },
    hint: {
      nl: "Een datalek moet binnen 72 uur gemeld zijn; bezwaar heeft een eigen korte termijn.",
      en: "A data breach must be reported within 72 hours; objection has a short term of its own.",
    },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
