import { plainForm } from "../../commands/plain-form.ts";
import { subjectTexts } from "../../words/intake.texts.ts";

/** Splits off a grievance of its own. */
export const form = plainForm(
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
