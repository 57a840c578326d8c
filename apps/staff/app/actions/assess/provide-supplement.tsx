import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Records what the complainant added by another way than the site. */
const form = defineForm(
  "PROVIDE_SUPPLEMENT",
  {
    text: {
      kind: "text",
      label: { nl: "Wat vulde de klager aan?", en: "What did the complainant add?" },
    },
  },
  { once: true },
);

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
