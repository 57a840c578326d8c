import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { subjectTexts } from "../../words/intake.texts.ts";

/** Splits off a grievance of its own. */
const form = defineForm(
  "ADD_PART",
  {
    subject: { kind: "choice", of: subjectTexts, as: "list", label: { nl: "Onderwerp", en: "Subject" } },
    description: {
      kind: "text",
      label: { nl: "Waar gaat dit onderdeel over?", en: "What is this part about?" },
    },
  },
  { once: true },
);

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
