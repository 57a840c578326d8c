import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** A message to the complainant. */
const form = defineForm(
  "SEND_MESSAGE",
  { text: { kind: "text", label: { nl: "Uw bericht", en: "Your message" } } },
  { once: true },
);

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
