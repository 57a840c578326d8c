import { plainForm } from "../../commands/plain-form.ts";

/** Records that the complainant wants to try to solve it together. */
export const form = plainForm("START_INFORMAL", {
  agreement: {
    kind: "text",
    label: { nl: "Wat is met de klager afgesproken?", en: "What was agreed with the complainant?" },
    hint: { nl: "Ook dat de termijn doorloopt.", en: "Also that the term keeps running." },
  },
});
