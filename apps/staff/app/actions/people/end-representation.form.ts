import { plainForm } from "../../commands/plain-form.ts";

/** The representative no longer acts for the complainant. */
export const form = plainForm("END_REPRESENTATION", {
  reason: { kind: "text", rows: 3, label: { nl: "Reden", en: "Reason" }, optional: true },
});
