import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The representative may not act for the complainant, for serious objections (Awb 2:2). */
const form = defineForm("REFUSE_REPRESENTATIVE", {
  reason: {
    kind: "text",
    rows: 5,
    label: {
      nl: "Welke ernstige bezwaren zijn er? Dit komt in de brieven aan beiden.",
      en: "Which serious objections are there? This goes into the letters to both.",
    },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
