import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    before: "Uw antwoorden op de vragen vooraf",
    other: (facts: { number: number }) => `Gegevens van indiener ${facts.number}`,
  },
  en: {
    before: "Your answers to the questions beforehand",
    other: (facts) => `Details of complainant ${facts.number}`,
  },
});
