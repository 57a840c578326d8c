import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** A note for colleagues. */
const form = defineForm(
  "ADD_NOTE",
  { text: { kind: "text", label: { nl: "Uw notitie", en: "Your note" } } },
  { once: true },
);

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
