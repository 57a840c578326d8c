import { plainForm } from "../../commands/plain-form.ts";

/** Keeps the file from being destroyed. */
export const form = plainForm("PLACE_HOLD", {
  reason: {
    kind: "text",
    rows: 3,
    label: { nl: "Waarom moet het dossier blijven?", en: "Why must the file stay?" },
  },
});
