import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { HearingMode } from "#app/words/codes.ts";

type Day = { day: string };

export const texts = defineTexts({
  nl: {
    received: "Ontvangen",
    receivedText: (facts: Day) => `${facts.day}.`,
    assessed: "Bekeken door de klachtencoördinator",
    assessing: "De klachtencoördinator bekijkt uw klacht",
    assessingText: "Wij kijken wie uw klacht het beste kan onderzoeken.",
    supplementText: (facts: { day: string; until: string }) =>
      `${facts.day}. U kunt antwoorden tot en met ${facts.until}.`,
    supplied: "U gaf meer informatie",
    informal: "Wij zoeken samen een oplossing",
    informalText: "Lukt dat niet, dan onderzoeken wij uw klacht gewoon verder.",
    assigned: "Uw klacht is bij de juiste persoon",
    assignedText: (facts: { day: string; who: string }) => `${facts.day}. ${facts.who} onderzoekt uw klacht.`,
    hearing: "Gesprek",
    hearingLater: "U mag uw klacht uitleggen in een gesprek. Wij vragen u of u dat wilt.",
    hearingWished:
      "U wilt uw klacht uitleggen in een gesprek. Wie uw klacht onderzoekt, spreekt dat met u af.",
    offered: (facts: Day) => `Wilt u een gesprek? Laat het weten voor het einde van ${facts.day}.`,
    noReply:
      "Wij hoorden niet of u een gesprek wilt. U kunt er nog om vragen zolang wij uw klacht onderzoeken.",
    wanted: {
      PHONE: "U wilt dat wij u bellen. Wij maken een afspraak met u.",
      VISIT: "U wilt langskomen. Wij maken een afspraak met u.",
      VIDEO: "U wilt een videogesprek. Wij maken een afspraak met u.",
    },
    planned: {
      PHONE: (facts: { moment: string }) => `${facts.moment}. Wij bellen u.`,
      VISIT: (facts: { moment: string }) => `${facts.moment}, op het gemeentehuis.`,
      VIDEO: (facts: { moment: string }) =>
        `${facts.moment}, met een videogesprek. U krijgt de link in een bericht.`,
    },
    heard: (facts: Day) => `${facts.day}.`,
    waived: "U wilde geen gesprek.",
    waivedOther: "Er komt geen gesprek. In ons antwoord leggen wij uit waarom.",
    choose: "Kies of u een gesprek wilt",
    changeChoice: "Verander uw keuze",
    react: "Reageer op het verslag",
    sentOnText: (facts: Day) =>
      `${facts.day}. Over dat deel krijgt u daar antwoord. U leest meer in de brief.`,
    anotherAuthority: "een andere organisatie",
    postponed: "U ging akkoord met uitstel",
    postponedText: (facts: Day) => `Tot en met ${facts.day}.`,
    answer: "Antwoord",
    answerBy: (facts: Day) => `Uiterlijk ${facts.day}. U leest het hier en krijgt een brief.`,
    answerLate: (facts: Day) => `Dat had uiterlijk ${facts.day} moeten komen. U krijgt het zo snel mogelijk.`,
    answerAim: (facts: Day) => `Wij streven naar ${facts.day}. U leest het hier en krijgt een brief.`,
    aimMissed: (facts: Day) => `Wij wilden dit op ${facts.day} klaar hebben. U krijgt het zo snel mogelijk.`,
    ended: "Afgerond",
  },
  en: {
    received: "Received",
    receivedText: (facts) => `${facts.day}.`,
    assessed: "Looked at by the complaints coordinator",
    assessing: "The complaints coordinator looks at your complaint",
    assessingText: "We see who can best investigate your complaint.",
    supplementText: (facts) => `${facts.day}. You can reply until ${facts.until}.`,
    supplied: "You gave more information",
    informal: "We are looking for a solution together",
    informalText: "If that does not work, we simply go on investigating your complaint.",
    assigned: "Your complaint is with the right person",
    assignedText: (facts) => `${facts.day}. ${facts.who} is investigating your complaint.`,
    hearing: "Conversation",
    hearingLater: "You may explain your complaint in a conversation. We will ask you whether you want to.",
    hearingWished:
      "You want to explain your complaint in a conversation. Whoever examines it will arrange that with you.",
    offered: (facts) => `Would you like a conversation? Tell us by the end of ${facts.day}.`,
    noReply:
      "We did not hear whether you want a conversation. You can still ask for one while we investigate.",
    wanted: {
      PHONE: "You want us to call you. We will make an appointment with you.",
      VISIT: "You want to come by. We will make an appointment with you.",
      VIDEO: "You want a video call. We will make an appointment with you.",
    },
    planned: {
      PHONE: (facts) => `${facts.moment}. We call you.`,
      VISIT: (facts) => `${facts.moment}, at the town hall.`,
      VIDEO: (facts) => `${facts.moment}, by video call. You get the link in a message.`,
    },
    heard: (facts) => `${facts.day}.`,
    waived: "You did not want a conversation.",
    waivedOther: "There will be no conversation. Our answer explains why.",
    choose: "Choose whether you want a conversation",
    changeChoice: "Change your choice",
    react: "React to the report",
    sentOnText: (facts) => `${facts.day}. You get an answer to that part from there. The letter says more.`,
    anotherAuthority: "another organisation",
    postponed: "You agreed to more time",
    postponedText: (facts) => `Until ${facts.day}.`,
    answer: "Answer",
    answerBy: (facts) => `By ${facts.day}. You read it here and get a letter.`,
    answerLate: (facts) => `It should have come by ${facts.day}. You get it as soon as possible.`,
    answerAim: (facts) => `We aim at ${facts.day}. You read it here and get a letter.`,
    aimMissed: (facts) => `We wanted to be ready by ${facts.day}. You will have it as soon as possible.`,
    ended: "Closed",
  },
}) satisfies Record<
  "nl" | "en",
  { wanted: Record<HearingMode, string>; planned: Record<HearingMode, unknown> }
>;
