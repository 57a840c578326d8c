import { openingTexts } from "@gehoor/domain";
import { type Entered, type EnteredPerson, enteredLetters } from "../../complaints/entered.ts";
import { addressLines } from "../../letters/rendering/address-lines.ts";
import { builder } from "../base/builder.ts";
import { codeEnum } from "../base/code-enum.ts";
import { DateScalar } from "../base/scalars.ts";
import { SubjectEnum } from "../codes/complaint-codes.ts";
import { HearingModeEnum } from "../codes/hearing-codes.ts";
import { RepresentativeKindEnum } from "../codes/people-codes.ts";
import { openingTextFields } from "./opening-texts.ts";
import { ScreeningType } from "./screening.ts";

const LettersEnum = codeEnum(
  "EnteredLetters",
  "How somebody chose to get letters: on the page with or without a message that one is there, or sent.",
  enteredLetters,
);

const EnteredPartType = builder.objectRef<Entered["parts"][number]>("EnteredPart").implement({
  description: "One grievance as it was entered.",
  authScopes: { public: true },
  fields: (t) => ({
    number: t.exposeInt("number", { description: "From one." }),
    subject: t.expose("subject", { type: SubjectEnum, description: "What it is about." }),
    description: t.exposeString("description", {
      nullable: true,
      description: "What happened, word for word; null once erased.",
    }),
  }),
});

const EnteredPersonType = builder.objectRef<EnteredPerson>("EnteredPerson").implement({
  description: "Somebody as entered, with what was changed since.",
  authScopes: { public: true },
  fields: (t) => ({
    name: t.string({ description: "Empty once erased.", resolve: ({ person }) => person.name }),
    email: t.string({
      nullable: true,
      description: "Null when not given.",
      resolve: ({ person }) => person.email ?? null,
    }),
    phone: t.string({
      nullable: true,
      description: "Null when not given.",
      resolve: ({ person }) => person.phone ?? null,
    }),
    address: t.stringList({
      description: "Line by line, as on an envelope; empty when not given.",
      resolve: ({ person }) => (person.address ? [...addressLines(person.address)] : []),
    }),
    letters: t.expose("letters", {
      type: LettersEnum,
      nullable: true,
      description: "How letters come; null for who gets none.",
    }),
    kind: t.expose("kind", {
      type: RepresentativeKindEnum,
      nullable: true,
      description: "By what right this person acts for another; null for a complainant.",
    }),
  }),
});

export const EnteredType = builder.objectRef<Entered>("Entered").implement({
  description: "Everything that was entered with a complaint: what a copy of it shows.",
  authScopes: { public: true },
  fields: (t) => ({
    ...Object.fromEntries(
      openingTexts.map((name) => [
        name,
        t.exposeString(name, { nullable: true, description: openingTextFields[name].description }),
      ]),
    ),
    screening: t.expose("screening", {
      type: ScreeningType,
      nullable: true,
      description: "What was answered before writing; null when not asked.",
    }),
    conductUntilOn: t.expose("conductUntilOn", {
      type: DateScalar,
      nullable: true,
      description: "The last day of the conduct; null when not said.",
    }),
    parts: t.expose("parts", { type: [EnteredPartType], description: "The grievances, in order." }),
    aboutCoordinator: t.exposeBoolean("aboutCoordinator", {
      description: "Whether it was said to be about the coordinator.",
    }),
    oralWish: t.expose("oralWish", {
      type: HearingModeEnum,
      nullable: true,
      description: "How to explain in person; null when that was not wished or not answered.",
    }),
    noOralWish: t.exposeBoolean("noOralWish", {
      description: "Whether that was answered by no, or not yet.",
    }),
    complainants: t.expose("complainants", { type: [EnteredPersonType], description: "Who complains." }),
    representative: t.expose("representative", {
      type: EnteredPersonType,
      nullable: true,
      description: "Who speaks for them; null when nobody does.",
    }),
  }),
});
