import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Closes the ombudsman's case. */
const form = defineForm("CLOSE_OMBUDSMAN_CASE", {});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
