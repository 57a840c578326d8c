import { plainForm } from "../../commands/plain-form.ts";
import { concernsTexts, decisionTexts, matterTexts, proceedingsTexts } from "../../words/intake.texts.ts";

/** Mends what was answered before the complaint was written. */
export const form = plainForm("CORRECT_SCREENING", {
  decision: {
    kind: "choice",
    of: decisionTexts,
    label: { nl: "Is er een besluit?", en: "Is there a decision?" },
  },
  proceedings: {
    kind: "choice",
    of: proceedingsTexts,
    label: { nl: "Ligt het bij een rechter of Justitie?", en: "Is it before a court or the prosecutor?" },
  },
  concerns: {
    kind: "choice",
    of: concernsTexts,
    label: { nl: "Tegenover wie was de gedraging?", en: "Towards whom was the conduct?" },
  },
  matter: {
    kind: "choice",
    of: matterTexts,
    label: { nl: "Waar gaat het om?", en: "What is it about?" },
  },
  earlierComplaint: {
    kind: "yesNo",
    label: { nl: "Is er al eerder over geklaagd?", en: "Was there a complaint about it before?" },
    yes: { nl: "Ja", en: "Yes" },
    no: { nl: "Nee", en: "No" },
  },
  reason: { kind: "text", rows: 3, label: { nl: "Hoe weet u dit?", en: "How do you know?" } },
});
