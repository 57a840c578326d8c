import { plainForm } from "../../commands/plain-form.ts";
import { representativeTexts } from "../../words/people.texts.ts";

/** Records who acts for the complainant. */
export const form = plainForm(
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
