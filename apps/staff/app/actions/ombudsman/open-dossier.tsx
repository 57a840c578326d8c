import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The liaison opens the file; each opening is recorded. */
const form = defineForm("OPEN_DOSSIER", {});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
