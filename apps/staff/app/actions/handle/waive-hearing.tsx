import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The person complained about does not want to be heard. */
const form = defineForm("WAIVE_HEARING", {});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
