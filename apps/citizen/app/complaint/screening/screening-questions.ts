import type { ChoiceField, DayField } from "@gehoor/web/forms/fields/fields.ts";
import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import type { ScreeningQuestion } from "#app/words/codes.ts";
import { complaintWords } from "#app/words/complaint-words.texts.ts";

type Asked = Omit<InputOf<"ScreeningInput">, "conductUntilOn" | "answered">;
type Answer<Value> = Value extends boolean ? "yes" | "no" : Extract<Value, string>;

type Question<Code extends string> = ChoiceField & {
  readonly code: ScreeningQuestion;
  readonly of: Readonly<Record<"nl" | "en", Readonly<Record<Code, string>>>>;
};

/** The questions before the form, each once; in the order in which a copy of the complaint repeats them. */
export const screeningQuestions = {
  matter: {
    kind: "choice",
    code: "MATTER",
    label: { nl: "Wat is er aan de hand?", en: "What is the matter?" },
    of: {
      nl: {
        CONDUCT: "Ik vind dat de gemeente of iemand van de gemeente niet goed met mij omging",
        RULES: "Ik ben het niet eens met een regel of een plan van de gemeente",
        STREET_DEFECT: "Er is iets kapot of vies op straat",
      },
      en: {
        CONDUCT: "I think the municipality, or somebody who works there, did not treat me well",
        RULES: "I disagree with a rule or a plan of the municipality",
        STREET_DEFECT: "Something in the street is broken or dirty",
      },
    },
  },
  subject: {
    kind: "choice",
    code: "SUBJECT",
    label: { nl: "Waar gaat het over?", en: "What is it about?" },
    of: { nl: complaintWords.nl.subject, en: complaintWords.en.subject },
  },
  about: {
    kind: "choice",
    code: "ABOUT",
    label: { nl: "Over wie gaat het?", en: "Who is it about?" },
    of: {
      nl: {
        EMPLOYEE: "Een medewerker",
        ADMINISTRATOR: "De burgemeester, een wethouder of een raadslid",
        ORGANISATION: "Een afdeling of de hele gemeente",
        BBS: "De Uitvoeringsorganisatie BBS",
        UNKNOWN: "Dat weet ik niet",
      },
      en: {
        EMPLOYEE: "A member of staff",
        ADMINISTRATOR: "The mayor, an alderman or a councillor",
        ORGANISATION: "A department or the whole municipality",
        BBS: "The BBS agency (Uitvoeringsorganisatie BBS)",
        UNKNOWN: "I do not know",
      },
    },
    hints: {
      nl: { BBS: "Zij regelt voor Baarn, Bunschoten en Soest onder andere uitkeringen" },
      en: { BBS: "It handles benefits, among other things, for Baarn, Bunschoten and Soest" },
    },
  },
  decision: {
    kind: "choice",
    code: "DECISION",
    label: {
      nl: "Gaat het om een beslissing van de gemeente?",
      en: "Is it about a decision of the municipality?",
    },
    hint: {
      nl: "Bijvoorbeeld een brief over een vergunning, een uitkering of een boete",
      en: "For example a letter about a permit, a benefit or a fine",
    },
    of: {
      nl: {
        NONE: "Nee",
        TAKEN: "Ja, en ik ben het er niet mee eens",
        LATE: "Ja, en ik wacht al te lang op die beslissing",
        UNKNOWN: "Dat weet ik niet",
      },
      en: {
        NONE: "No",
        TAKEN: "Yes, and I disagree with it",
        LATE: "Yes, and I have been waiting too long for it",
        UNKNOWN: "I do not know",
      },
    },
  },
  earlierComplaint: {
    kind: "choice",
    code: "EARLIER_COMPLAINT",
    label: { nl: "Diende u hier al eerder een klacht over in?", en: "Did you complain about this before?" },
    of: { nl: { no: "Nee", yes: "Ja" }, en: { no: "No", yes: "Yes" } },
  },
  proceedings: {
    kind: "choice",
    code: "PROCEEDINGS",
    label: {
      nl: "Kijkt een rechter, de politie of Justitie hier al naar?",
      en: "Is a court, the police or the public prosecutor already looking at this?",
    },
    of: {
      nl: {
        NONE: "Nee",
        ADMINISTRATIVE_COURT: "Ja, de bestuursrechter",
        OTHER_COURT: "Ja, een andere rechter",
        CRIMINAL: "Ja, de politie of het Openbaar Ministerie",
      },
      en: {
        NONE: "No",
        ADMINISTRATIVE_COURT: "Yes, the administrative court",
        OTHER_COURT: "Yes, another court",
        CRIMINAL: "Yes, the police or the public prosecutor",
      },
    },
    hints: {
      nl: {
        ADMINISTRATIVE_COURT: "Die oordeelt over beslissingen van de gemeente",
        OTHER_COURT: "Bijvoorbeeld de kantonrechter",
      },
      en: {
        ADMINISTRATIVE_COURT: "It rules on decisions of the municipality",
        OTHER_COURT: "For example the subdistrict court",
      },
    },
  },
  concerns: {
    kind: "choice",
    code: "CONCERNS",
    label: { nl: "Wie overkwam het?", en: "Who did it happen to?" },
    of: {
      nl: {
        SELF: "Mijzelf, of mijn bedrijf of vereniging",
        OTHER_AUTHORISED: "Iemand anders, en ik mag voor die persoon klagen",
        OTHER: "Iemand anders, en ik klaag zelf",
      },
      en: {
        SELF: "Me, or my company or association",
        OTHER_AUTHORISED: "Somebody else, and I may complain for that person",
        OTHER: "Somebody else, and I complain myself",
      },
    },
    hints: {
      nl: {
        OTHER_AUTHORISED: "Bijvoorbeeld uw kind, uw cliënt of iemand die het u heeft gevraagd",
        OTHER: "Bijvoorbeeld omdat u het zag gebeuren",
      },
      en: {
        OTHER_AUTHORISED: "For example your child, your client or somebody who asked you to",
        OTHER: "For example because you saw it happen",
      },
    },
  },
} as const satisfies { readonly [Name in keyof Asked]: Question<Answer<Asked[Name]>> };

export type ScreeningName = keyof typeof screeningQuestions;

export const screeningNames = Object.keys(screeningQuestions).filter((name): name is ScreeningName =>
  Object.hasOwn(screeningQuestions, name),
);

/** The one question of the screening that the form asks too, since the day counts (Awb 9:8(1)(b)). */
export const conductField: DayField = {
  kind: "day",
  label: { nl: "Wanneer gebeurde het?", en: "When did it happen?" },
  hint: {
    nl: "Duurde het langer? Vul de laatste dag in. Weet u de dag niet meer? Dan is de maand met het jaar genoeg. Bijvoorbeeld: 27\u00a03\u00a02026",
    en: "Did it last longer? Enter the last day. Do you not know the day any more? Then the month with the year is enough. For example: 27\u00a03\u00a02026",
  },
};

/** Its field in the form. */
export const conductDay = "screening.conductUntilOn";
