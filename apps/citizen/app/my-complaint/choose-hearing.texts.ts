import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Wilt u uw klacht uitleggen in een gesprek?",
    intro:
      "U hebt daar recht op. Ook degene over wie u klaagt, mag zijn of haar verhaal doen. U krijgt een verslag van het gesprek. U mag iemand meenemen.",
    planned: (facts: { moment: string }) =>
      `Er staat een gesprek gepland op ${facts.moment}. Verandert u uw keuze? Dan maken wij een nieuwe afspraak.`,
    question: "Wat wilt u?",
    hint: {
      PHONE: "Wij spreken een tijd met u af",
      VISIT: "Op het gemeentehuis. Hebt u een tolk nodig, of kunt u moeilijk lopen? Stuur een bericht",
      VIDEO: "U krijgt een link",
    },
    none: "Ik wil geen gesprek",
    noneHint: "Wij onderzoeken uw klacht dan zonder gesprek met u",
    send: "Verstuur uw keuze",
  },
  en: {
    title: "Would you like to explain your complaint in a conversation?",
    intro:
      "You have a right to it. The person you complain about may tell their side too. You get a report of the conversation. You may bring somebody.",
    planned: (facts) =>
      `A conversation is planned on ${facts.moment}. If you change your choice, we make a new appointment.`,
    question: "What would you like?",
    hint: {
      PHONE: "We agree on a time with you",
      VISIT: "At the town hall. Do you need an interpreter, or is walking difficult? Send a message",
      VIDEO: "You get a link",
    },
    none: "I do not want a conversation",
    noneHint: "Then we investigate your complaint without speaking to you",
    send: "Send your choice",
  },
});
