import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Ask, Turn } from "#app/words/codes.ts";

type Who = { who: string };
type Until = { day: string };

/** Who has the ball, until when, and what can be done: the first lines of a complaint's page. */
export const texts = defineTexts({
  nl: {
    title: {
      AUTHORITY: "De gemeente is aan zet. U hoeft nu niets te doen.",
      COMPLAINANT: "U bent aan zet.",
      OMBUDSMAN: "De ombudsman is aan zet. U hoeft nu niets te doen.",
      NOBODY: "Uw klacht is afgerond.",
    },
    late: "De gemeente is te laat met haar antwoord.",
    lateText: (facts: Until) =>
      `U had uiterlijk ${facts.day} antwoord moeten krijgen. Dat spijt ons. U hoeft niet langer te wachten.`,
    ask: {
      ASSESS: "De klachtencoördinator bekijkt uw klacht en kiest wie hem onderzoekt.",
      ROUTE: "De klachtencoördinator bekijkt uw klacht en kiest wie hem onderzoekt.",
      DECLARE: "De klachtencoördinator bekijkt uw klacht en kiest wie hem onderzoekt.",
      HANDLE: "Wij onderzoeken uw klacht.",
      APPROVE: "Ons antwoord is bijna klaar. Iemand anders leest het nog na.",
      SEND: "Onze brief is klaar en gaat op weg.",
      SUPPLEMENT: "Wij missen nog informatie van u om uw klacht te kunnen behandelen.",
      WRITTEN_FORM: "",
      SETTLEMENT: "Is uw klacht voor u opgelost? Alleen u beslist dat.",
      HEARING_CHOICE: "U mag uw klacht uitleggen in een gesprek. Wilt u dat?",
      POSTPONEMENT: "Wij vragen u om meer tijd. Dat mag alleen als u dat goedvindt.",
      OMBUDSMAN_STEP: "De ombudsman onderzoekt uw zaak. De gemeente geeft nu informatie.",
      HANDLE_TRACK: "",
      NOTHING: "",
    },
    informal: "Wij zoeken samen met u een oplossing.",
    handling: (facts: Who) => `${facts.who} onderzoekt uw klacht.`,
    ofDepartment: (facts: { name: string; department: string }) => `${facts.name} (${facts.department})`,
    replyBy: (facts: Until) => `Graag uiterlijk ${facts.day}.`,
    answerBy: (facts: Until) => `U krijgt uiterlijk ${facts.day} ons antwoord.`,
    answerAim: (facts: Until) => `Wij streven ernaar u uiterlijk ${facts.day} te antwoorden.`,
    aimMissed: (facts: Until) =>
      `Wij wilden u uiterlijk ${facts.day} antwoorden. Dat is niet gelukt. Dat spijt ons.`,
    mayMove:
      "U vertelde ons uw klacht. Zegt u dat het klopt wat er op papier staat? Dan begint die dag de termijn van de wet, en kan de dag van ons antwoord veranderen.",
    confirm: "Lees het na en reageer",
    clockRuns: "Onze eigen termijn loopt intussen gewoon door.",
    ombudsmanUntil: (facts: Until) =>
      `Niet tevreden over hoe dit ging? U kunt tot en met ${facts.day} naar de ombudsman.`,
    ombudsmanHow: "Zo gaat u naar de ombudsman",
    whyDate: "Hoe komen we aan deze datum?",
    whyReplyDate: "Waarom deze datum?",
    button: {
      SUPPLEMENT: "Geef de informatie",
      WRITTEN_FORM: "Lees het na en reageer",
      SETTLEMENT: "Is het opgelost? Geef antwoord",
      HEARING_CHOICE: "Kies of u een gesprek wilt",
      POSTPONEMENT: "Bekijk de vraag en antwoord",
      OMBUDSMAN: "Naar de ombudsman",
    },
  },
  en: {
    title: {
      AUTHORITY: "It is the municipality's turn. You do not need to do anything now.",
      COMPLAINANT: "It is your turn.",
      OMBUDSMAN: "It is the ombudsman's turn. You do not need to do anything now.",
      NOBODY: "Your complaint has been closed.",
    },
    late: "The municipality is late with its answer.",
    lateText: (facts) =>
      `You should have had our answer by ${facts.day}. We are sorry. You do not have to wait any longer.`,
    ask: {
      ASSESS: "The complaints coordinator looks at your complaint and chooses who investigates it.",
      ROUTE: "The complaints coordinator looks at your complaint and chooses who investigates it.",
      DECLARE: "The complaints coordinator looks at your complaint and chooses who investigates it.",
      HANDLE: "We are investigating your complaint.",
      APPROVE: "Our answer is almost ready. Somebody else is reading it through.",
      SEND: "Our letter is ready and is on its way.",
      SUPPLEMENT: "We still need information from you to be able to handle your complaint.",
      WRITTEN_FORM: "",
      SETTLEMENT: "Has your complaint been solved for you? Only you decide.",
      HEARING_CHOICE: "You may explain your complaint in a conversation. Would you like that?",
      POSTPONEMENT: "We need more time. We may only take it if you agree.",
      OMBUDSMAN_STEP: "The ombudsman is investigating your case. The municipality is giving information.",
      HANDLE_TRACK: "",
      NOTHING: "",
    },
    informal: "We are looking for a solution together with you.",
    handling: (facts) => `${facts.who} is investigating your complaint.`,
    ofDepartment: (facts) => `${facts.name} (${facts.department})`,
    replyBy: (facts) => `Please reply by ${facts.day}.`,
    answerBy: (facts) => `You get our answer by ${facts.day}.`,
    answerAim: (facts) => `We aim to answer you by ${facts.day}.`,
    aimMissed: (facts) => `We wanted to answer you by ${facts.day}. We did not manage that. We are sorry.`,
    mayMove:
      "You told us your complaint. If you say that what is on paper is right, the time limit of the law begins that day, and the day of our answer may change.",
    confirm: "Read it through and reply",
    clockRuns: "Our own time limit runs on meanwhile.",
    ombudsmanUntil: (facts) =>
      `Not satisfied with how this went? You can go to the ombudsman until ${facts.day}.`,
    ombudsmanHow: "How to go to the ombudsman",
    whyDate: "How do we arrive at this date?",
    whyReplyDate: "Why this date?",
    button: {
      SUPPLEMENT: "Give the information",
      WRITTEN_FORM: "Read it through and reply",
      SETTLEMENT: "Has it been solved? Reply",
      HEARING_CHOICE: "Choose whether you want a conversation",
      POSTPONEMENT: "See the question and reply",
      OMBUDSMAN: "To the ombudsman",
    },
  },
}) satisfies Record<"nl" | "en", { title: Record<Turn, string>; ask: Record<Ask, string> }>;
