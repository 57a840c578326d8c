import { plainForm } from "../../commands/plain-form.ts";

/** The advice, with findings and recommendations. */
export const form = plainForm("GIVE_ADVICE", {
  report: {
    kind: "text",
    rows: 18,
    label: { nl: "Bevindingen, advies en aanbevelingen", en: "Findings, advice and recommendations" },
  },
});
