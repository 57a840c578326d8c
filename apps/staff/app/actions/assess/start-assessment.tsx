import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Takes a new complaint up; the acknowledgement goes out. */
const form = defineForm("START_ASSESSMENT", {});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
