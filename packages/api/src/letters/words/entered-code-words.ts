import type { Representative, ScreeningAnswers, ScreeningQuestion, Subject } from "@gehoor/domain";
import type { EnteredLetters } from "../../complaints/entered.ts";
import type { Words } from "./code-words.ts";

type Answer<Key extends keyof ScreeningAnswers> = ScreeningAnswers[Key] & string;

interface EnteredCodeWords {
  readonly subjects: Words<Subject>;
  readonly ways: Words<EnteredLetters>;
  readonly kinds: Words<Representative["kind"]>;
  readonly questions: Words<ScreeningQuestion>;
  readonly about: Words<Answer<"about">>;
  readonly decision: Words<Answer<"decision">>;
  readonly proceedings: Words<Answer<"proceedings">>;
  readonly concerns: Words<Answer<"concerns">>;
  readonly matter: Words<Answer<"matter">>;
}

/** What a copy of a complaint calls the questions before the form, and what was chosen. */
export const enteredCodeWords: EnteredCodeWords = {
  subjects: {
    TREATMENT: { nl: "hoe u werd behandeld", en: "how you were treated" },
    INFORMATION: {
      nl: "te weinig, verkeerde of misleidende informatie",
      en: "too little, wrong or misleading information",
    },
    NO_RESPONSE: { nl: "geen antwoord op uw vraag", en: "no answer to your question" },
    PRIVACY: { nl: "uw privacy", en: "your privacy" },
    BROKEN_PROMISE: { nl: "een afspraak die niet is nagekomen", en: "a promise that was not kept" },
    ACCESSIBILITY: {
      nl: "de bereikbaarheid of de dienstverlening",
      en: "how hard it is to reach or use the service",
    },
    CARE: { nl: "slordig of onzorgvuldig werk", en: "sloppy or careless work" },
    OTHER: { nl: "iets anders", en: "something else" },
  },
  ways: {
    EMAIL: { nl: "per e-mail", en: "by e-mail" },
    POST: { nl: "per post", en: "by post" },
    PAGE: { nl: "op de site, met een bericht per e-mail", en: "on the site, with a message by e-mail" },
    PAGE_SILENT: { nl: "op de site, zonder bericht", en: "on the site, without a message" },
  },
  kinds: {
    AUTHORISED: { nl: "iemand die dat is gevraagd", en: "somebody who was asked to" },
    LEGAL_REPRESENTATIVE: {
      nl: "ouder, voogd, curator, mentor of bewindvoerder",
      en: "a parent, guardian or court-appointed administrator",
    },
    ADVOCATE: { nl: "advocaat", en: "a lawyer (advocaat)" },
  },
  questions: {
    MATTER: { nl: "Wat er aan de hand is", en: "What is the matter" },
    SUBJECT: { nl: "Waar het over gaat", en: "What it is about" },
    ABOUT: { nl: "Over wie het gaat", en: "Who it is about" },
    DECISION: {
      nl: "Gaat het om een beslissing van de gemeente?",
      en: "Is it about a decision of the municipality?",
    },
    EARLIER_COMPLAINT: {
      nl: "Diende u hier al eerder een klacht over in?",
      en: "Did you complain about this before?",
    },
    PROCEEDINGS: {
      nl: "Kijkt een rechter, de politie of Justitie hier al naar?",
      en: "Is a court, the police or the public prosecutor already looking at this?",
    },
    CONCERNS: { nl: "Wie het overkwam", en: "Who it happened to" },
  },
  about: {
    EMPLOYEE: { nl: "een medewerker", en: "a member of staff" },
    ADMINISTRATOR: {
      nl: "de burgemeester, een wethouder of een raadslid",
      en: "the mayor, an alderman or a councillor",
    },
    ORGANISATION: { nl: "een afdeling of de hele gemeente", en: "a department or the whole municipality" },
    BBS: { nl: "de Uitvoeringsorganisatie BBS", en: "the BBS agency (Uitvoeringsorganisatie BBS)" },
    UNKNOWN: { nl: "dat weet u niet", en: "you do not know" },
  },
  decision: {
    NONE: { nl: "nee", en: "no" },
    TAKEN: { nl: "ja, en u bent het er niet mee eens", en: "yes, and you disagree with it" },
    LATE: {
      nl: "ja, en u wacht al te lang op die beslissing",
      en: "yes, and you have been waiting too long for it",
    },
    UNKNOWN: { nl: "dat weet u niet", en: "you do not know" },
  },
  proceedings: {
    NONE: { nl: "nee", en: "no" },
    ADMINISTRATIVE_COURT: { nl: "ja, de bestuursrechter", en: "yes, the administrative court" },
    OTHER_COURT: { nl: "ja, een andere rechter", en: "yes, another court" },
    CRIMINAL: {
      nl: "ja, de politie of het Openbaar Ministerie",
      en: "yes, the police or the public prosecutor",
    },
  },
  concerns: {
    SELF: { nl: "uzelf, of uw bedrijf of vereniging", en: "you, or your company or association" },
    OTHER_AUTHORISED: {
      nl: "iemand anders, en u mag voor die persoon klagen",
      en: "somebody else, and you may complain for that person",
    },
    OTHER: { nl: "iemand anders, en u klaagt zelf", en: "somebody else, and you complain yourself" },
  },
  matter: {
    CONDUCT: {
      nl: "de gemeente of iemand van de gemeente ging niet goed met u om",
      en: "the municipality, or somebody who works there, did not treat you well",
    },
    RULES: {
      nl: "u bent het niet eens met een regel of een plan van de gemeente",
      en: "you disagree with a rule or a plan of the municipality",
    },
    STREET_DEFECT: {
      nl: "er is iets kapot of vies op straat",
      en: "something in the street is broken or dirty",
    },
  },
};
