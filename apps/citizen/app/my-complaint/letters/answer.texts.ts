import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Judgement } from "#app/words/codes.ts";

export const texts = defineTexts({
  nl: {
    title: "Ons antwoord op uw klacht",
    below: (facts: { reference: string; day: string }) => `Kenmerk ${facts.reference} · ${facts.day}`,
    letter: "Lees de hele brief",
    part: (facts: { number: number; about: string }) => `Deel ${facts.number}: ${facts.about}`,
    complaint: "Uw klacht",
    judgement: "Ons oordeel",
    judgements: {
      FOUNDED: "U krijgt gelijk. Dit deel is gegrond: wij hadden het anders moeten doen.",
      UNFOUNDED: "Dit deel is ongegrond: wij vinden dat de gemeente juist heeft gehandeld.",
      NONE: "Wij geven geen oordeel, omdat wij niet kunnen vaststellen wat er is gebeurd.",
    },
    norms: "Waar wij op letten",
    conclusions: "Wat wij hiermee doen",
    until: (facts: { day: string }) => `uiterlijk ${facts.day}`,
    disagree: "Niet eens met ons antwoord?",
    disagreeText: (facts: { day: string }) => `U kunt naar de ombudsman tot en met ${facts.day}.`,
    ombudsman: "Zo gaat u naar de ombudsman",
  },
  en: {
    title: "Our answer to your complaint",
    below: (facts) => `Reference ${facts.reference} · ${facts.day}`,
    letter: "Read the whole letter",
    part: (facts) => `Part ${facts.number}: ${facts.about}`,
    complaint: "Your complaint",
    judgement: "Our judgement",
    judgements: {
      FOUNDED: "You are right. This part is founded: we should have done it differently.",
      UNFOUNDED: "This part is unfounded: we find that the municipality acted properly.",
      NONE: "We give no judgement, because we cannot establish what happened.",
    },
    norms: "What we look at",
    conclusions: "What we do with this",
    until: (facts) => `by ${facts.day}`,
    disagree: "Do you disagree with our answer?",
    disagreeText: (facts) => `You can go to the ombudsman until ${facts.day}.`,
    ombudsman: "How to go to the ombudsman",
  },
}) satisfies Record<"nl" | "en", { judgements: Record<Judgement, string> }>;
