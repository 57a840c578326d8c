import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Takes the file out of daily work. */
const form = defineForm("ARCHIVE_COMPLAINT", {});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
