import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Hands the complete judgement to the signatory. */
const form = defineForm("DRAFT_DECISION", {});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
