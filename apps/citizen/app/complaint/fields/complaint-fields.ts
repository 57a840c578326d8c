import type { AnswersTo, Field } from "@gehoor/web/forms/fields/fields.ts";
import type { TextLimit } from "@gehoor/web/forms/fields/text-limit.ts";
import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import { submitComplaintInput } from "@gehoor/web/graphql/text-limits.ts";
import { complaintWords } from "#app/words/complaint-words.texts.ts";

type Kind = Extract<Field, { kind: "text" | "tick" | "choice" }>;
export type ComplaintField = Kind & { readonly step: "happened" | "talk"; readonly optional: true };

/** What the form asks once about the complaint; the rest of the input comes from its parts, its people and the screening. */
type Asked = Exclude<
  keyof InputOf<"SubmitComplaintInput">,
  | "idempotencyKey"
  | "language"
  | "signed"
  | "screening"
  | "parts"
  | "complainant"
  | "representative"
  | "noOralWish"
>;

/** Each question once, in the order of the page; form, checks, review, receipt and mistakes follow from it. */
export const complaintFields = {
  namedPersons: {
    step: "happened",
    kind: "text",
    label: { nl: "Over wie gaat het?", en: "Who is it about?" },
    hint: {
      nl: "Noem namen, of vertel waar en wanneer u deze persoon sprak",
      en: "Give names, or tell us where and when you spoke to this person",
    },
    rows: 2,
    optional: true,
  },
  aboutCoordinator: {
    step: "happened",
    kind: "tick",
    label: {
      nl: "Gaat het over de klachtencoördinator?",
      en: "Is it about the complaints coordinator?",
    },
    hint: {
      nl: "De klachtencoördinator leest klachten als eerste. Gaat uw klacht over deze persoon? Dan leest iemand anders hem.",
      en: "The complaints coordinator is the first to read complaints. Is your complaint about this person? Then somebody else reads it.",
    },
    statement: {
      nl: "Ja, mijn klacht gaat over de klachtencoördinator",
      en: "Yes, my complaint is about the complaints coordinator",
    },
    optional: true,
  },
  wish: {
    step: "happened",
    kind: "text",
    label: { nl: "Wat zou u helpen?", en: "What would help you?" },
    hint: {
      nl: "Bijvoorbeeld: excuses, uitleg, of een andere afspraak",
      en: "For example: an apology, an explanation, or another arrangement",
    },
    rows: 3,
    optional: true,
  },
  oralWish: {
    step: "talk",
    kind: "choice",
    label: {
      nl: "Wilt u uw klacht ook vertellen?",
      en: "Would you also like to tell us your complaint?",
    },
    hint: {
      nl: "U mag uw klacht altijd uitleggen. U kunt hier later nog op terugkomen.",
      en: "You may always explain your complaint. You can come back to this later.",
    },
    of: {
      nl: { ...complaintWords.nl.hearing, NONE: "Nee, of dat weet ik nog niet" },
      en: { ...complaintWords.en.hearing, NONE: "No, or I do not know yet" },
    },
    optional: true,
  },
} as const satisfies Record<Asked, ComplaintField>;

/** What was answered; null where nothing was. */
export type Answers = AnswersTo<typeof complaintFields>;

/** How many characters each text may hold. */
export const limits: Readonly<Record<string, TextLimit>> = submitComplaintInput;

const fields: ReadonlyMap<string, ComplaintField> = new Map(Object.entries(complaintFields));

/** The field of this name; undefined for one of a part, a person or the screening. */
export const complaintField = (name: string) => fields.get(name);

export const fieldsOfStep = (step: ComplaintField["step"]) =>
  [...fields].filter(([, one]) => one.step === step);

/** "No, or not yet" is one answer on the form, and one of its own to the API: it waives nothing (Awb 9:10). */
export function oralWishInput({ oralWish }: Pick<Answers, "oralWish">) {
  return { oralWish: oralWish === "NONE" ? null : oralWish, noOralWish: oralWish === "NONE" };
}
