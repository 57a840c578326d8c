import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** When it happened, where the complaint did not say or said it wrong. */
const form = defineForm("DATE_CONDUCT", {
  conductUntilOn: {
    kind: "day",
    label: { nl: "Laatste dag van de gedraging", en: "Last day of the conduct" },
    refusals: ["CONDUCT_IN_FUTURE"],
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
