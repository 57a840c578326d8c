import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Goes on after the time for a supplement has passed. */
const form = defineForm("END_SUPPLEMENT_TERM", {});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
