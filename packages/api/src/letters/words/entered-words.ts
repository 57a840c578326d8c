import type {
  HearingMode,
  Language,
  OpeningText,
  Representative,
  ScreeningAnswers,
  ScreeningQuestion,
  Subject,
} from "@gehoor/domain";
import type { EnteredLetters } from "../../complaints/entered.ts";

type Words<Code extends string> = Readonly<Record<Code, string>>;
type Answers<Key extends keyof ScreeningAnswers> = Words<ScreeningAnswers[Key] & string>;

interface EnteredWords {
  readonly part: (number: number) => string;
  readonly texts: Words<OpeningText>;
  readonly when: string;
  readonly coordinator: string;
  readonly talk: string;
  readonly noTalk: string;
  readonly name: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly letters: string;
  readonly kind: string;
  readonly yes: string;
  readonly no: string;
  readonly subjects: Words<Subject>;
  readonly hearing: Words<HearingMode>;
  readonly ways: Words<EnteredLetters>;
  readonly kinds: Words<Representative["kind"]>;
  readonly questions: Words<ScreeningQuestion>;
  readonly about: Answers<"about">;
  readonly decision: Answers<"decision">;
  readonly proceedings: Answers<"proceedings">;
  readonly concerns: Answers<"concerns">;
  readonly matter: Answers<"matter">;
}

/** What a copy of a complaint calls the questions of the form, and the answers to choose from. */
export const enteredWords: Readonly<Record<Language, EnteredWords>> = {
  nl: {
    part: (number) => `Klachtonderdeel ${number}`,
    texts: { wish: "Wat zou helpen:", namedPersons: "Over wie het gaat:" },
    when: "Wanneer het gebeurde",
    coordinator: "Gaat het over de klachtencoördinator?",
    talk: "U wilt uw klacht toelichten",
    noTalk: "nee, of dat weet u nog niet",
    name: "Naam",
    address: "Adres",
    email: "E-mailadres",
    phone: "Telefoon",
    letters: "Onze brieven krijgt u",
    kind: "U klaagt voor iemand anders, als",
    yes: "ja",
    no: "nee",
    subjects: {
      TREATMENT: "hoe u werd behandeld",
      INFORMATION: "te weinig, verkeerde of misleidende informatie",
      NO_RESPONSE: "geen antwoord op uw vraag",
      PRIVACY: "uw privacy",
      BROKEN_PROMISE: "een afspraak die niet is nagekomen",
      ACCESSIBILITY: "de bereikbaarheid of de dienstverlening",
      CARE: "slordig of onzorgvuldig werk",
      OTHER: "iets anders",
    },
    hearing: { VISIT: "in het gemeentehuis", PHONE: "per telefoon", VIDEO: "per videogesprek" },
    ways: {
      EMAIL: "per e-mail",
      POST: "per post",
      PAGE: "op de site, met een bericht per e-mail",
      PAGE_SILENT: "op de site, zonder bericht",
    },
    kinds: {
      AUTHORISED: "iemand die dat is gevraagd",
      LEGAL_REPRESENTATIVE: "ouder, voogd, curator, mentor of bewindvoerder",
      ADVOCATE: "advocaat",
    },
    questions: {
      MATTER: "Wat er aan de hand is",
      SUBJECT: "Waar het over gaat",
      ABOUT: "Over wie het gaat",
      DECISION: "Gaat het om een beslissing van de gemeente?",
      EARLIER_COMPLAINT: "Diende u hier al eerder een klacht over in?",
      PROCEEDINGS: "Kijkt een rechter, de politie of Justitie hier al naar?",
      CONCERNS: "Wie het overkwam",
    },
    about: {
      EMPLOYEE: "een medewerker",
      ADMINISTRATOR: "de burgemeester, een wethouder of een raadslid",
      ORGANISATION: "een afdeling of de hele gemeente",
      BBS: "de Uitvoeringsorganisatie BBS",
      UNKNOWN: "dat weet u niet",
    },
    decision: {
      NONE: "nee",
      TAKEN: "ja, en u bent het er niet mee eens",
      LATE: "ja, en u wacht al te lang op die beslissing",
      UNKNOWN: "dat weet u niet",
    },
    proceedings: {
      NONE: "nee",
      ADMINISTRATIVE_COURT: "ja, de bestuursrechter",
      OTHER_COURT: "ja, een andere rechter",
      CRIMINAL: "ja, de politie of het Openbaar Ministerie",
    },
    concerns: {
      SELF: "uzelf, of uw bedrijf of vereniging",
      OTHER_AUTHORISED: "iemand anders, en u mag voor die persoon klagen",
      OTHER: "iemand anders, en u klaagt zelf",
    },
    matter: {
      CONDUCT: "de gemeente of iemand van de gemeente ging niet goed met u om",
      RULES: "u bent het niet eens met een regel of een plan van de gemeente",
      STREET_DEFECT: "er is iets kapot of vies op straat",
    },
  },
  en: {
    part: (number) => `Part ${number}`,
    texts: { wish: "What would help:", namedPersons: "Who it is about:" },
    when: "When it happened",
    coordinator: "Is it about the complaints coordinator?",
    talk: "You want to explain your complaint",
    noTalk: "no, or you do not know yet",
    name: "Name",
    address: "Address",
    email: "E-mail address",
    phone: "Telephone",
    letters: "You get our letters",
    kind: "You complain for somebody else, as",
    yes: "yes",
    no: "no",
    subjects: {
      TREATMENT: "how you were treated",
      INFORMATION: "too little, wrong or misleading information",
      NO_RESPONSE: "no answer to your question",
      PRIVACY: "your privacy",
      BROKEN_PROMISE: "a promise that was not kept",
      ACCESSIBILITY: "how hard it is to reach or use the service",
      CARE: "sloppy or careless work",
      OTHER: "something else",
    },
    hearing: { VISIT: "at the town hall", PHONE: "by phone", VIDEO: "by video call" },
    ways: {
      EMAIL: "by e-mail",
      POST: "by post",
      PAGE: "on the site, with a message by e-mail",
      PAGE_SILENT: "on the site, without a message",
    },
    kinds: {
      AUTHORISED: "somebody who was asked to",
      LEGAL_REPRESENTATIVE: "a parent, guardian or court-appointed administrator",
      ADVOCATE: "a lawyer (advocaat)",
    },
    questions: {
      MATTER: "What is the matter",
      SUBJECT: "What it is about",
      ABOUT: "Who it is about",
      DECISION: "Is it about a decision of the municipality?",
      EARLIER_COMPLAINT: "Did you complain about this before?",
      PROCEEDINGS: "Is a court, the police or the public prosecutor already looking at this?",
      CONCERNS: "Who it happened to",
    },
    about: {
      EMPLOYEE: "a member of staff",
      ADMINISTRATOR: "the mayor, an alderman or a councillor",
      ORGANISATION: "a department or the whole municipality",
      BBS: "the BBS agency (Uitvoeringsorganisatie BBS)",
      UNKNOWN: "you do not know",
    },
    decision: {
      NONE: "no",
      TAKEN: "yes, and you disagree with it",
      LATE: "yes, and you have been waiting too long for it",
      UNKNOWN: "you do not know",
    },
    proceedings: {
      NONE: "no",
      ADMINISTRATIVE_COURT: "yes, the administrative court",
      OTHER_COURT: "yes, another court",
      CRIMINAL: "yes, the police or the public prosecutor",
    },
    concerns: {
      SELF: "you, or your company or association",
      OTHER_AUTHORISED: "somebody else, and you may complain for that person",
      OTHER: "somebody else, and you complain yourself",
    },
    matter: {
      CONDUCT: "the municipality, or somebody who works there, did not treat you well",
      RULES: "you disagree with a rule or a plan of the municipality",
      STREET_DEFECT: "something in the street is broken or dirty",
    },
  },
};
