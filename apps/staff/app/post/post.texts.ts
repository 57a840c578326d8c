import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Post",
    lead: "Print elke brief op de dag waarop hij op de post gaat: hij draagt die datum. Leg daarna vast dat hij gepost is. Pas dan telt de brief als verstuurd.",
    count: (facts: { count: number }) =>
      facts.count === 1 ? "1 brief te posten" : `${facts.count} brieven te posten`,
    choose: (facts: { letter: string; reference: string }) => `${facts.letter} bij ${facts.reference}`,
    open: "Open om te printen",
    asked: "klaargezet",
    addressOnLetter: "het adres staat op de brief",
    postedOn: "Op welke dag gingen ze op de post?",
    posted: "Leg vast als gepost",
    chooseSome: "Kies ten minste één brief.",
    done: (facts: { count: number }) =>
      facts.count === 1 ? "1 brief is gepost" : `${facts.count} brieven zijn gepost`,
    refused: (facts: { reference: string; why: string }) => `${facts.reference}: ${facts.why}`,
    gone: "Deze brief staat niet meer in de lijst.",
    changed: "De zaak is intussen gewijzigd. Probeer het nog eens.",
    emptyTitle: "Er is geen post",
    empty: "Een brief aan iemand die geen e-mail wil, komt hier vanzelf te staan.",
    day: "Vul een bestaande dag in, bijvoorbeeld 24-11-2026 of vandaag.",
  },
  en: {
    title: "Post",
    lead: "Print each letter on the day it is posted: it carries that date. Then record that it was posted. Only then it counts as sent.",
    count: (facts) => (facts.count === 1 ? "1 letter to post" : `${facts.count} letters to post`),
    choose: (facts) => `${facts.letter} for ${facts.reference}`,
    open: "Open to print",
    asked: "prepared",
    addressOnLetter: "the address is on the letter",
    postedOn: "On which day were they posted?",
    posted: "Record as posted",
    chooseSome: "Choose at least one letter.",
    done: (facts) =>
      facts.count === 1 ? "1 letter has been posted" : `${facts.count} letters have been posted`,
    refused: (facts) => `${facts.reference}: ${facts.why}`,
    gone: "This letter is no longer in the list.",
    changed: "The case was changed meanwhile. Please try again.",
    emptyTitle: "There is no post",
    empty: "A letter to somebody who does not want e-mail appears here by itself.",
    day: "Enter a day that exists, for example 24-11-2026 or today.",
  },
});
