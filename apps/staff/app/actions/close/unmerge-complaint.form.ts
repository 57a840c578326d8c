import { plainForm } from "../../commands/plain-form.ts";

/** Separates a merged complaint again. */
export const form = plainForm("UNMERGE_COMPLAINT", {
  reason: { kind: "text", rows: 3, label: { nl: "Waarom?", en: "Why?" } },
});
