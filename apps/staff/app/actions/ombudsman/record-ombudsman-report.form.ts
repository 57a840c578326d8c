import { plainForm } from "../../commands/plain-form.ts";
import { verdictTexts } from "../../words/ombudsman.texts.ts";

/** Verdict, violated norms, report and recommendations. */
export const form = plainForm("RECORD_OMBUDSMAN_REPORT", {
  verdict: {
    kind: "choice",
    of: verdictTexts,
    label: { nl: "Oordeel van de ombudsman", en: "Verdict of the ombudsman" },
  },
  norms: {
    kind: "norms",
    label: { nl: "Geschonden normen", en: "Violated norms" },
    hint: { nl: "Nodig bij niet behoorlijk (9:36 lid 2).", en: "Needed if not proper (9:36(2))." },
    refusals: ["NORM_MISSING"],
  },
  text: { kind: "text", rows: 14, label: { nl: "Rapport", en: "Report" } },
  recommendations: {
    kind: "texts",
    boxes: 5,
    rows: 3,
    label: { nl: "Aanbevelingen", en: "Recommendations" },
    one: { nl: "Aanbeveling", en: "Recommendation" },
  },
});
