import { plainForm } from "../../commands/plain-form.ts";
import { hearingModeTexts, hearingNeedTexts } from "../../words/hearing.texts.ts";

/** The person complained about chooses to be heard. */
export const form = plainForm("ASK_HEARING", {
  mode: {
    kind: "choice",
    of: hearingModeTexts,
    label: { nl: "Hoe wilt u gehoord worden?", en: "How do you want to be heard?" },
  },
  needs: {
    kind: "choices",
    of: hearingNeedTexts,
    label: { nl: "Wat is daarvoor nodig?", en: "What is needed for it?" },
    hint: { nl: "Kruis aan wat voor u geldt.", en: "Tick what holds for you." },
    optional: true,
  },
  needsNote: {
    kind: "text",
    rows: 2,
    label: { nl: "Wilt u daar iets bij zeggen?", en: "Would you like to add something?" },
    hint: {
      nl: "Bijvoorbeeld welke taal de tolk spreekt.",
      en: "For example which language the interpreter speaks.",
    },
    optional: true,
  },
});
