import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The representative no longer acts for the complainant. */
const form = defineForm("END_REPRESENTATION", {
  reason: { kind: "text", rows: 3, label: { nl: "Reden", en: "Reason" }, optional: true },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
