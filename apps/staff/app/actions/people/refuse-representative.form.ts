import { plainForm } from "../../commands/plain-form.ts";

/** The representative may not act for the complainant, for serious objections (Awb 2:2). */
export const form = plainForm("REFUSE_REPRESENTATIVE", {
  reason: {
    kind: "text",
    rows: 5,
    label: {
      nl: "Welke ernstige bezwaren zijn er? Dit komt in de brieven aan beiden.",
      en: "Which serious objections are there? This goes into the letters to both.",
    },
  },
});
