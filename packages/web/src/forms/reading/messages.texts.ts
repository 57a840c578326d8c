import { defineTexts } from "../../i18n/define-texts.ts";

/** What a form says when a field has no message of its own. */
export const texts = defineTexts({
  nl: {
    required: "Vul dit in.",
    choose: "Maak een keuze.",
    tooLong: (facts: { most: string; used: string }) =>
      `U gebruikte ${facts.used} tekens; het mogen er hoogstens ${facts.most} zijn. Maak de tekst korter.`,
    tooShort: (facts: { min: number }) => `Gebruik minstens ${facts.min} tekens.`,
    atLeast: (facts: { min: number }) => `Kies er minstens ${facts.min}.`,
    email: "Vul een e-mailadres in zoals naam@voorbeeld.nl.",
    day: "Vul een bestaande dag in, bijvoorbeeld 27 3 2026.",
    number: "Vul een getal in.",
    wrong: "Dit klopt niet. Kijk het na.",
    spoilt: "Er ging iets mis met dit formulier. Kijk het na en verstuur het nog een keer.",
  },
  en: {
    required: "Please fill this in.",
    choose: "Please make a choice.",
    tooLong: (facts) =>
      `You used ${facts.used} characters; ${facts.most} is the most. Please make the text shorter.`,
    tooShort: (facts) => `Use at least ${facts.min} characters.`,
    atLeast: (facts) => `Choose at least ${facts.min}.`,
    email: "Enter an e-mail address like name@example.com.",
    day: "Enter a day that exists, for example 27 3 2026.",
    number: "Enter a number.",
    wrong: "This is not right. Please check it.",
    spoilt: "Something was wrong with this form. Check it and send it once more.",
  },
});
