import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Ends the duty to keep the file. */
const form = defineForm("LIFT_HOLD", {});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
