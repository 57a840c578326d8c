import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Separates a merged complaint again. */
const form = defineForm("UNMERGE_COMPLAINT", {
  reason: { kind: "text", rows: 3, label: { nl: "Waarom?", en: "Why?" } },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
