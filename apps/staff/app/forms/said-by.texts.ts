import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

/** Whose word is noted, where more than one person could have said it; the label stands under the field's own name. */
export const saidByTexts = defineTexts({
  nl: {
    saidBy: "Wie zei of schreef dit?",
    saidByHint: "Iedere klager beslist zelf. Een gemachtigde spreekt voor allen.",
  },
  en: {
    saidBy: "Who said or wrote this?",
    saidByHint: "Each complainant decides alone. A representative speaks for all.",
  },
});
