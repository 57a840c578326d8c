import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";

/** Whose word is noted, where more than one person could have said it; the label stands under the field's own name. */
export const saidByTexts = wordTexts({
  saidBy: { nl: "Wie zei of schreef dit?", en: "Who said or wrote this?" },
  saidByHint: {
    nl: "Iedere klager beslist zelf. Een gemachtigde spreekt voor allen.",
    en: "Each complainant decides alone. A representative speaks for all.",
  },
});
