import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Records that the complainant wants to try to solve it together. */
const form = defineForm("START_INFORMAL", {
  agreement: {
    kind: "text",
    label: { nl: "Wat is met de klager afgesproken?", en: "What was agreed with the complainant?" },
    hint: { nl: "Ook dat de termijn doorloopt.", en: "Also that the term keeps running." },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
