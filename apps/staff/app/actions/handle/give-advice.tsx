import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The advice, with findings and recommendations. */
const form = defineForm("GIVE_ADVICE", {
  report: {
    kind: "text",
    rows: 18,
    label: { nl: "Bevindingen, advies en aanbevelingen", en: "Findings, advice and recommendations" },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
