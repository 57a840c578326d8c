import { plainForm } from "../../commands/plain-form.ts";
import { outsideFormalTexts } from "../../words/outcome.texts.ts";

/** Proposes to close what is no complaint in the sense of Awb 9:4. */
export const form = plainForm("PROPOSE_OUTSIDE_FORMAL", {
  ground: {
    kind: "choice",
    of: outsideFormalTexts,
    label: { nl: "Waarom?", en: "Why?" },
    refusals: ["GROUND_DOES_NOT_FIT"],
  },
  reasons: {
    kind: "text",
    label: { nl: "Redenen", en: "Reasons" },
    hint: {
      nl: "Dit komt in de brief, als er een adres is.",
      en: "This goes into the letter, if there is an address.",
    },
  },
});
