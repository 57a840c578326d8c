import { plainForm } from "../../commands/plain-form.ts";

/** A note for colleagues. */
export const form = plainForm(
  "ADD_NOTE",
  { text: { kind: "text", label: { nl: "Uw notitie", en: "Your note" } } },
  { once: true },
);
