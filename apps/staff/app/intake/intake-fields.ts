import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import type { FieldsOf } from "../forms/fields/staff-fields.ts";
import { hearingModeTexts } from "../words/hearing.texts.ts";
import {
  aboutTexts,
  channelTexts,
  concernsTexts,
  decisionTexts,
  matterTexts,
  proceedingsTexts,
} from "../words/intake.texts.ts";

type Input = InputOf<"RegisterComplaintInput">;

const { WEB: _nl, ...waysInDutch } = channelTexts.nl;
const { WEB: _en, ...waysInEnglish } = channelTexts.en;
/** What comes in by the site, comes in by itself. */
const channelsHere = { nl: waysInDutch, en: waysInEnglish };

/** The language in which somebody wants an answer. */
export const languageField = {
  kind: "choice",
  of: { nl: { NL: "Nederlands", EN: "Engels" }, en: { NL: "Dutch", EN: "English" } },
  initial: "NL",
  label: {
    nl: "In welke taal wil de klager antwoord?",
    en: "In which language does the complainant want an answer?",
  },
} as const;

/** The way, the day and the proof of what came in. */
export const cameIn = {
  channel: { kind: "choice", of: channelsHere, label: { nl: "Langs welke weg?", en: "By which way?" } },
  receivedOn: {
    kind: "day",
    initial: "today",
    label: { nl: "Werkelijke dag van ontvangst", en: "Actual day of receipt" },
    hint: {
      nl: "De dag waarop de klacht binnenkwam, niet de dag van invoeren.",
      en: "The day on which the complaint came in, not the day of typing.",
    },
  },
  backdatingReason: {
    kind: "text",
    rows: 2,
    label: { nl: "Waarom nu pas ingevoerd?", en: "Why is it only entered now?" },
    hint: {
      nl: "Nodig als de klacht meer dan drie werkdagen geleden binnenkwam.",
      en: "Needed if the complaint came in more than three working days ago.",
    },
    optional: "depends",
  },
  oral: {
    kind: "yesNo",
    label: { nl: "Hoe klaagde de klager?", en: "How did the complainant complain?" },
    yes: { nl: "Mondeling: ik schreef het op", en: "Orally: I wrote it down" },
    no: { nl: "Schriftelijk, met ondertekening", en: "In writing, signed" },
  },
  readBack: {
    kind: "tick",
    label: { nl: "Voorgelezen", en: "Read back" },
    hint: { nl: "Nodig bij een mondelinge klacht.", en: "Needed for an oral complaint." },
    statement: {
      nl: "Ik heb de opgeschreven klacht voorgelezen en de klager vond haar goed",
      en: "I read the written complaint back and the complainant agreed",
    },
    optional: "depends",
  },
  paperReference: {
    kind: "line",
    label: { nl: "Waar ligt de brief?", en: "Where is the letter kept?" },
    hint: {
      nl: "Nummer van de scan of plaats in het archief. Nodig bij een brief.",
      en: "Number of the scan or place in the archive. Needed for a letter.",
    },
    optional: "depends",
  },
  openedOn: {
    kind: "day",
    label: { nl: "Wanneer is de brief of het bericht gelezen?", en: "When was the letter or message read?" },
    hint: {
      nl: "Alleen als dat niet vandaag was. Bij een datalek lopen de 72 uur vanaf dat moment.",
      en: "Only if that was not today. For a data breach the 72 hours run from then.",
    },
    optional: true,
  },
  firstFiledOn: {
    kind: "day",
    label: {
      nl: "Eerst ingediend bij een andere instantie op",
      en: "First lodged with another authority on",
    },
    hint: {
      nl: "Alleen als een andere instantie de klacht doorstuurde.",
      en: "Only if another authority forwarded the complaint.",
    },
    optional: true,
  },
  language: languageField,
} as const;

/** What is asked of the complaint as a whole, beside its parts. */
export const whatItIs = {
  wish: { kind: "text", rows: 3, label: { nl: "Wat zou helpen?", en: "What would help?" }, optional: true },
  namedPersons: {
    kind: "text",
    rows: 2,
    label: { nl: "Over wie gaat het?", en: "Who is it about?" },
    hint: {
      nl: "In de woorden van de klager: een naam, of hoe iemand eruitzag.",
      en: "In the complainant's words: a name, or what somebody looked like.",
    },
    optional: true,
  },
  aboutCoordinator: {
    kind: "tick",
    label: { nl: "Gaat het over de klachtencoördinator?", en: "Is it about the complaints coordinator?" },
    statement: {
      nl: "Ja. Dan begint de klacht bij de plaatsvervanger.",
      en: "Yes. The complaint then begins with the deputy.",
    },
    optional: true,
  },
  departmentId: {
    kind: "pick",
    from: "departments",
    as: "list",
    label: { nl: "Afdeling", en: "Department" },
    optional: true,
  },
  oralWish: {
    kind: "choice",
    of: hearingModeTexts,
    as: "list",
    label: {
      nl: "Wil de klager het mondeling toelichten?",
      en: "Does the complainant want to explain orally?",
    },
    optional: true,
  },
} as const;

/** The answers by which the coordinator sees at once whether another way is better; the desk answers all of them. */
export const screening = {
  about: { kind: "choice", of: aboutTexts, initial: "UNKNOWN", label: { nl: "Over", en: "About" } },
  concerns: {
    kind: "choice",
    of: concernsTexts,
    initial: "SELF",
    label: { nl: "De gedraging was tegenover", en: "The conduct was towards" },
  },
  matter: {
    kind: "choice",
    of: matterTexts,
    initial: "CONDUCT",
    label: { nl: "Het gaat over", en: "It is about" },
  },
  decision: {
    kind: "choice",
    of: decisionTexts,
    initial: "UNKNOWN",
    label: { nl: "Is er een besluit?", en: "Is there a decision?" },
  },
  proceedings: {
    kind: "choice",
    of: proceedingsTexts,
    initial: "NONE",
    label: { nl: "Ligt het bij een rechter of Justitie?", en: "Is it before a court or the prosecutor?" },
  },
  earlierComplaint: {
    kind: "yesNo",
    initial: "no",
    label: {
      nl: "Klaagde de klager hier eerder over?",
      en: "Did the complainant complain about this before?",
    },
    yes: { nl: "Ja", en: "Yes" },
    no: { nl: "Nee", en: "No" },
  },
  conductUntilOn: {
    kind: "day",
    label: { nl: "Laatste dag van de gedraging", en: "Last day of the conduct" },
    optional: true,
  },
} as const satisfies FieldsOf<Omit<InputOf<"ScreeningInput">, "subject" | "answered">>;

/** All that is asked once; parts and people have fields of their own. That nothing need be told orally is not asked. */
export const intakeFields = { ...cameIn, ...whatItIs } as const satisfies FieldsOf<
  Omit<Input, "idempotencyKey" | "parts" | "complainant" | "representative" | "screening" | "noOralWish">
>;
