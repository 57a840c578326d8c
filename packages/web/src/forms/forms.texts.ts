import { defineTexts } from "../i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    nothingToChoose: "Er is hier nu niets om uit te kiezen.",
    optional: "niet verplicht",
    mistake: "Fout",
    summary: (facts: { count: number }) =>
      facts.count === 1 ? "1 punt klopt nog niet" : `${facts.count} punten kloppen nog niet`,
    most: (facts: { count: string }) => `Hoogstens ${facts.count} tekens.`,
    kept: "Wat u typte is bewaard. Pas dit aan en verstuur het formulier opnieuw.",
    busy: "Bezig met versturen…",
    day: "Dag",
    month: "Maand",
    year: "Jaar",
    dayHint: "Bijvoorbeeld: 27\u00a03\u00a02026",
    choose: "Maak een keuze",
  },
  en: {
    nothingToChoose: "There is nothing to choose from here now.",
    optional: "optional",
    mistake: "Error",
    summary: (facts) =>
      facts.count === 1
        ? "1 thing still needs your attention"
        : `${facts.count} things still need your attention`,
    most: (facts) => `At most ${facts.count} characters.`,
    kept: "What you typed has been kept. Change this and send the form again.",
    busy: "Sending…",
    day: "Day",
    month: "Month",
    year: "Year",
    dayHint: "For example: 27\u00a03\u00a02026",
    choose: "Make a choice",
  },
});
