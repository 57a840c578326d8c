import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Sends the draft back to the handler. */
const form = defineForm("RETURN_DRAFT", {
  comments: {
    kind: "text",
    label: { nl: "Wat moet de behandelaar aanpassen?", en: "What should the handler change?" },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
