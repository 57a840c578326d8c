import { plainForm } from "../../commands/plain-form.ts";
import { authorityTexts } from "../../words/authority.texts.ts";

/** Whose conduct it is, where that does not follow from the person complained about. */
export const form = plainForm("SET_AUTHORITY", {
  authority: {
    kind: "choice",
    of: authorityTexts,
    label: { nl: "Van welk bestuursorgaan is de gedraging?", en: "Which authority's conduct is it?" },
  },
});
