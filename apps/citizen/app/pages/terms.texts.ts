import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Wanneer krijgt u antwoord?",
    lead: "Vul in op welke dag wij uw klacht ontvingen. Dan rekenen wij uit wanneer wat klaar moet zijn, en leggen wij uit hoe.",
    received: "Op welke dag ontvingen wij de klacht?",
    receivedHint:
      "Stuurde u een brief? Dan is dit de dag waarop die bij ons aankwam. Bijvoorbeeld: 22\u00a011\u00a02026",
    adjourned: "Hebben wij de behandeling verlengd?",
    adjournedHint: "Dit heet verdagen. U kreeg daar dan een brief over.",
    weeks: {
      none: "Nee",
      some: (facts: { weeks: number }) =>
        facts.weeks === 1 ? "Ja, met 1 week" : `Ja, met ${facts.weeks} weken`,
    },
    compute: "Reken uit",
    result: (facts: { day: string }) => `Ontvangen op ${facts.day}`,
    until: "Uiterlijk",
    explain: "Hoe komen we aan deze datum?",
    range: "Vul een dag in van 1900 tot en met 2200.",
  },
  en: {
    title: "When will you get an answer?",
    lead: "Enter the day of receipt of your complaint. We then work out what must be done by when, and explain how.",
    received: "On which day did we receive the complaint?",
    receivedHint:
      "Did you send a letter? Then this is the day on which it reached us. For example: 22\u00a011\u00a02026",
    adjourned: "Did we extend the time to handle it?",
    adjournedHint: "This is called adjourning. You would have had a letter about it.",
    weeks: {
      none: "No",
      some: (facts) => (facts.weeks === 1 ? "Yes, by 1 week" : `Yes, by ${facts.weeks} weeks`),
    },
    compute: "Work it out",
    result: (facts) => `Received on ${facts.day}`,
    until: "By",
    explain: "How do we arrive at this date?",
    range: "Enter a day from 1900 to 2200.",
  },
});
