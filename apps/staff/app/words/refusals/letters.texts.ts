import { on, type RefusalWordings } from "./refusal-wording.ts";

/** Why something cannot be done: anything, people, and letters. */
export const letterRefusals = {
  NOT_YOURS: { nl: "Dit is niet aan u.", en: "This is not yours to do." },
  INVOLVED: {
    nl: "U bent of was bij deze gedraging betrokken. Een ander doet dit.",
    en: "You are or were involved in this conduct. Somebody else does this.",
  },
  NOT_OPEN: { nl: "Deze klacht is al afgesloten.", en: "This complaint is closed.", isElsewhere: true },
  NOT_IN_THIS_STATE: {
    nl: ({ status }) => (status ? `Dit kan niet zolang de klacht op “${status}” staat.` : "Dit kan nu niet."),
    en: ({ status }) =>
      status ? `Not possible while the complaint stands at “${status}”.` : "Not possible now.",
    isElsewhere: true,
  },
  ALREADY_DONE: { nl: "Dit is al gebeurd.", en: "This has been done.", isElsewhere: true },
  NO_SUCH_PARTY: {
    nl: "Deze persoon hoort niet bij deze klacht.",
    en: "This person is not part of this complaint.",
  },
  NO_REPRESENTATIVE: { nl: "Er is geen gemachtigde.", en: "There is no representative.", isElsewhere: true },
  AUTHORISATION_AWAITED: {
    nl: "De schriftelijke machtiging is gevraagd en nog niet binnen. Tot dan beslist de klager dit zelf.",
    en: "The written authorisation was asked for and has not come yet. Until then the complainant decides this.",
  },
  HAS_REPRESENTATIVE: { nl: "Er is al een gemachtigde.", en: "There is a representative already." },
  IS_ADVOCATE: { nl: "Een advocaat kan niet worden geweigerd.", en: "An advocate cannot be refused." },
  TOO_MANY_MESSAGES: {
    nl: "Van deze persoon kwamen in een uur te veel berichten.",
    en: "Too many messages came from this person within an hour.",
  },
  TOO_MUCH_MAIL: {
    nl: ({ againOn }) =>
      `Er gingen al veel brieven naar mensen die zelf niets vroegen. Het kan weer${on(againOn, (day) => ` op ${day}`)}.`,
    en: ({ againOn }) =>
      `Many letters went to people who asked nothing themselves. It can be done again${on(againOn, (day) => ` on ${day}`)}.`,
  },
  NO_SUCH_NOTICE: { nl: "Deze brief bestaat niet.", en: "This letter does not exist." },
  ALREADY_DISPATCHED: { nl: "Deze brief is al verstuurd.", en: "This letter has been sent." },
  LETTER_LEAVING: {
    nl: "De brief wordt op dit moment verstuurd. Terugnemen kan niet meer.",
    en: "The letter is being sent at this moment. It cannot be taken back any more.",
  },
  NOT_LEAVING: {
    nl: "Deze brief wordt niet op dit moment verstuurd.",
    en: "This letter is not being sent at this moment.",
  },
  DISPATCH_IN_FUTURE: {
    nl: "De dag van verzending kan niet in de toekomst liggen.",
    en: "The day of sending cannot lie in the future.",
  },
  DISPATCH_BEFORE_REQUEST: {
    nl: ({ requestedOn }) =>
      `De brief kan niet weg zijn voor de dag waarop die is klaargezet${on(requestedOn, (day) => ` (${day})`)}.`,
    en: ({ requestedOn }) =>
      `The letter cannot have left before the day on which it was prepared${on(requestedOn, (day) => ` (${day})`)}.`,
  },
  NOT_BY_EMAIL: {
    nl: "Deze brief gaat niet per e-mail: daar is geen toestemming voor.",
    en: "This letter does not go by e-mail: there is no consent.",
  },
  NOT_REACHED_SO: {
    nl: "Zo bereikt de brief deze persoon niet. Vraag een adres, of geef de brief mee en leg dat vast.",
    en: "The letter does not reach this person that way. Ask for an address, or hand it over and record that.",
  },
  CAN_BE_SENT_AGAIN: {
    nl: "Deze brief kan nog worden verstuurd. Hij geldt pas als een tweede verzending mislukte en geen andere weg bekend is.",
    en: "This letter can still be sent. It counts only once a second sending failed and no other way is known.",
  },
  ADDRESSEE_DECEASED: {
    nl: "De geadresseerde is overleden: aan deze persoon gaat geen brief meer.",
    en: "The addressee died: no letter goes to this person any more.",
  },
  OVERTAKEN: {
    nl: "Deze brief is achterhaald en gaat niet meer weg.",
    en: "This letter was overtaken and does not leave any more.",
  },
  ERASED: {
    nl: "Het dossier is gearchiveerd of vernietigd.",
    en: "The file has been archived or destroyed.",
  },
} as const satisfies RefusalWordings;
