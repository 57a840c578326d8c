import { plainForm } from "../../commands/plain-form.ts";

/** A message to the complainant. */
export const form = plainForm(
  "SEND_MESSAGE",
  { text: { kind: "text", label: { nl: "Uw bericht", en: "Your message" } } },
  { once: true },
);
