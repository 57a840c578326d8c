import { plainForm } from "../../commands/plain-form.ts";

/** Records what the complainant added by another way than the site. */
export const form = plainForm(
  "PROVIDE_SUPPLEMENT",
  {
    text: {
      kind: "text",
      label: { nl: "Wat vulde de klager aan?", en: "What did the complainant add?" },
    },
  },
  { once: true },
);
