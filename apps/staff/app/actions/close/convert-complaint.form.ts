import { plainForm } from "../../commands/plain-form.ts";
import { conversionTexts } from "../../words/outcome.texts.ts";

/** Hands the complaint, or some of its parts, to another procedure of the municipality. */
export const form = plainForm("CONVERT_COMPLAINT", {
  target: {
    kind: "choice",
    of: conversionTexts,
    label: { nl: "Wat is het eigenlijk?", en: "What is it really?" },
  },
  parts: {
    kind: "pickNumbers",
    from: "openParts",
    label: { nl: "Welke onderdelen?", en: "Which parts?" },
    hint: { nl: "Niets gekozen: de hele klacht.", en: "None chosen: the whole complaint." },
    optional: true,
    refusals: ["NO_SUCH_PART"],
  },
});
