import { on, type RefusalWordings } from "./refusal-wording.ts";

/** Why something cannot be done: taking a complaint in, its days and the calendar, and completing it. */
export const intakeRefusals = {
  NO_PARTS: {
    nl: "Er staat nog niet in waarover de klacht gaat.",
    en: "It does not yet say what the complaint is about.",
  },
  NOT_SIGNED: { nl: "De klacht is niet ondertekend.", en: "The complaint is not signed." },
  NO_SPOKESPERSON: { nl: "Er is geen naam van een klager.", en: "The name of a complainant is missing." },
  CONDUCT_IN_FUTURE: {
    nl: "De dag van de gedraging ligt na de dag van ontvangst.",
    en: "The day of the conduct lies after the day of receipt.",
  },
  RECEIVED_IN_FUTURE: {
    nl: "De dag van ontvangst kan niet in de toekomst liggen.",
    en: "The day of receipt cannot lie in the future.",
  },
  FILED_AFTER_RECEIPT: {
    nl: ({ receivedOn }) =>
      `De eerste indiening ligt na de dag van ontvangst${on(receivedOn, (day) => ` (${day})`)}.`,
    en: ({ receivedOn }) =>
      `The first lodging lies after the day of receipt${on(receivedOn, (day) => ` (${day})`)}.`,
  },
  BACKDATED_WITHOUT_REASON: {
    nl: ({ days = "3" }) =>
      `De klacht kwam meer dan ${days} werkdagen geleden binnen. Schrijf op waarom u die nu pas invoert.`,
    en: ({ days = "3" }) =>
      `The complaint came in more than ${days} working days ago. Write down why you only enter it now.`,
  },
  NOT_READ_BACK: {
    nl: "Lees de opgeschreven klacht eerst voor aan de klager.",
    en: "First read the complaint back to the complainant.",
  },
  SCAN_MISSING: { nl: "Zeg waar de brief ligt.", en: "Say where the letter is kept." },
  NOT_ORAL: {
    nl: "De klacht was al schriftelijk.",
    en: "The complaint was in writing already.",
    isElsewhere: true,
  },
  CONFIRMATION_MISSING: {
    nl: "Zeg waar de ondertekende klacht ligt, of wat de klager zei.",
    en: "Say where the signed complaint lies, or what the complainant said.",
  },
  RECEIVED_BY_SITE: {
    nl: "Een klacht via de site kwam binnen op het moment dat het systeem vastlegde. Die dag staat vast.",
    en: "A complaint through the site came in at the moment the system recorded. That day stands.",
  },
  MESSAGE_MISSING: {
    nl: "Voeg de e-mail zelf toe, of zeg waar die ligt: die zegt op welke dag hij kwam.",
    en: "Add the e-mail itself, or say where it lies: it says on which day it came.",
  },
  NOT_TOLD_AT_ONCE: {
    nl: ({ untilOn }) =>
      `De klager moest dit meteen horen${on(untilOn, (day) => `, uiterlijk op ${day}`)}. De termijn loopt vanaf de dag van ontvangst.`,
    en: ({ untilOn }) =>
      `The complainant had to be told at once${on(untilOn, (day) => `, by ${day}`)}. The term runs from the day of receipt.`,
  },
  DAY_IN_FUTURE: { nl: "Deze dag ligt in de toekomst.", en: "This day lies in the future." },
  DAY_BEFORE_RECEIPT: {
    nl: ({ receivedOn }) => `Deze dag ligt voor de dag van ontvangst${on(receivedOn, (day) => ` (${day})`)}.`,
    en: ({ receivedOn }) => `This day lies before the day of receipt${on(receivedOn, (day) => ` (${day})`)}.`,
  },
  NO_ROUTE_DESIGNATED: {
    nl: "Volgens de instellingen is er geen digitale weg voor klachten aangewezen. Dan is e-mail geen andere weg, en begint de termijn bij de ontvangst.",
    en: "According to the settings no digital route was designated for complaints. Then e-mail is no other route, and the term starts on receipt.",
  },
  ONLY_UNDESIGNATED_ROUTE: {
    nl: "Dit kan alleen bij een klacht die per e-mail langs een niet-aangewezen weg kwam.",
    en: "Only for a complaint that came by e-mail through a route not designated.",
    isElsewhere: true,
  },
  NO_NEWER_CALENDAR: {
    nl: "De termijnen zijn al met de nieuwste kalender berekend.",
    en: "The terms are computed with the newest calendar already.",
    isElsewhere: true,
  },
  NO_NEWER_SETTINGS: {
    nl: "De termijnen zijn al met de nieuwste instellingen berekend.",
    en: "The terms are computed with the newest settings already.",
    isElsewhere: true,
  },
  ACKNOWLEDGED_OTHERWISE: {
    nl: "In de ontvangstbevestiging staat of een adviseur de klacht behandelt. Dat kan voor deze klacht niet meer anders.",
    en: "The acknowledgement says whether an adviser handles the complaint. For this complaint that can no longer change.",
    isElsewhere: true,
  },
  DAY_LISTED_ALREADY: {
    nl: ({ dayOn }) => `${dayOn || "Deze dag"} staat er al.`,
    en: ({ dayOn }) => `${dayOn || "This day"} is there already.`,
  },
  DAY_NOT_LISTED: {
    nl: ({ dayOn }) => `${dayOn || "Deze dag"} staat niet (meer) in de kalender.`,
    en: ({ dayOn }) => `${dayOn || "This day"} is not in the calendar (any more).`,
  },
  DAY_FREE_ANYWAY: {
    nl: ({ dayOn }) =>
      `${dayOn || "Deze dag"} is al een vrije dag: een weekend, een feestdag of een dag uit een besluit.`,
    en: ({ dayOn }) => `${dayOn || "This day"} is free anyway: a weekend, a holiday or a day from a decree.`,
  },
  NO_DECREE_FOR_YEAR: {
    nl: "Voor dit jaar kan nog geen besluit bekend zijn, of niet meer veranderen. Kijk het jaar na.",
    en: "No decree can be known for this year yet, or change it any more. Check the year.",
  },
  LADDER_OUT_OF_ORDER: {
    nl: "De coördinator hoort het niet eerder dan de behandelaar, en de ondertekenaar niet eerder dan zij. Kies een latere dag.",
    en: "The coordinator hears no sooner than the handler, and the signatory no sooner than they do. Choose a later day.",
  },
  NOTHING_CHANGES: {
    nl: "Zo staat het er al. Er is niets om vast te leggen.",
    en: "It stands like this already. There is nothing to publish.",
  },
  DAY_PASSED: {
    nl: "Deze dag is al voorbij. Kies een latere dag.",
    en: "This day has passed. Choose a later day.",
  },
  NOT_A_WORKING_DAY: {
    nl: ({ dayOn }) => `${dayOn || "Deze dag"} is geen werkdag. Kies een werkdag.`,
    en: ({ dayOn }) => `${dayOn || "This day"} is not a working day. Choose one.`,
  },
  TERM_STILL_RUNS: {
    nl: ({ untilOn }) => `De klager heeft nog tijd${on(untilOn, (day) => ` tot en met ${day}`)}.`,
    en: ({ untilOn }) => `The complainant still has time${on(untilOn, (day) => ` until ${day}`)}.`,
  },
  NOTHING_SUPPLIED: { nl: "Er is niets ingevuld om door te geven.", en: "Nothing was filled in to pass on." },
} as const satisfies RefusalWordings;
