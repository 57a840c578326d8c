import { plainForm } from "../../commands/plain-form.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";

/** The person complained about chooses to be heard. */
export const form = plainForm("ASK_HEARING", {
  mode: {
    kind: "choice",
    of: hearingModeTexts,
    label: { nl: "Hoe wilt u gehoord worden?", en: "How do you want to be heard?" },
  },
});
