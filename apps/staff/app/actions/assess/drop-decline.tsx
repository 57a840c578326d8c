import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Handles the complaint after all. */
const form = defineForm("DROP_DECLINE", {
  comments: {
    kind: "text",
    rows: 3,
    label: { nl: "Toelichting voor de coördinator", en: "Explanation for the coordinator" },
    optional: true,
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
