import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    conflict: (facts: { status: string }) =>
      `Er is iets veranderd terwijl u bezig was. Stand nu: ${facts.status.toLowerCase()}. Er is nog niets verstuurd. Klopt uw antwoord nog? Verstuur het dan opnieuw.`,
  },
  en: {
    conflict: (facts) =>
      `Something changed while you were busy. How it stands now: ${facts.status.toLowerCase()}. Nothing has been sent yet. Is your answer still right? Then send it again.`,
  },
});
