import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Keeps the file from being destroyed. */
const form = defineForm("PLACE_HOLD", {
  reason: {
    kind: "text",
    rows: 3,
    label: { nl: "Waarom moet het dossier blijven?", en: "Why must the file stay?" },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
