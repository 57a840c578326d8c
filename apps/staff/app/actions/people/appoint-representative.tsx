import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { representativeTexts } from "../../words/people.texts.ts";

/** Records who acts for the complainant. */
const form = defineForm(
  "APPOINT_REPRESENTATIVE",
  {
    kind: {
      kind: "choice",
      of: representativeTexts,
      label: { nl: "In welke rol?", en: "In which role?" },
    },
    person: { kind: "person" },
  },
  { once: true },
);

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
