import { plainForm } from "../../commands/plain-form.ts";

/** Proposes to end it because nobody complains any more. */
export const form = plainForm("PROPOSE_END_AFTER_DEATH", {
  attempt: {
    kind: "text",
    rows: 3,
    label: {
      nl: "Hoe zocht u de erfgenamen, en wat kwam daarvan?",
      en: "How did you look for the heirs, and what came of it?",
    },
  },
});
