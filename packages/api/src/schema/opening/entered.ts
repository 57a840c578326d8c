import { openingTexts } from "@gehoor/domain";
import { type Entered, type EnteredPerson, enteredLetters } from "../../complaints/entered.ts";
import { addressLines } from "../../letters/rendering/address-lines.ts";
import { builder } from "../base/builder.ts";
import { codeEnum } from "../base/code-enum.ts";
import { DateScalar } from "../base/scalars.ts";
import { SubjectEnum } from "../codes/complaint-codes.ts";
import { HearingModeEnum } from "../codes/hearing-codes.ts";
import { RepresentativeKindEnum } from "../codes/people-codes.ts";
import { allExposed, exposed, is, orNull } from "../exposed.ts";
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
  fields: allExposed({
    number: is("Int", "From one."),
    subject: is(SubjectEnum, "What it is about."),
    description: orNull("String", "What happened, word for word; null once erased."),
  }),
});

const EnteredPersonType = builder.objectRef<EnteredPerson>("EnteredPerson").implement({
  description: "Somebody as entered, with what was changed since.",
  authScopes: { public: true },
  fields: (t) => ({
    ...exposed(t, {
      letters: orNull(LettersEnum, "How letters come; null for who gets none."),
      kind: orNull(
        RepresentativeKindEnum,
        "By what right this person acts for another; null for a complainant.",
      ),
      name: is("String", "Empty once erased."),
      email: orNull("String", "Null when not given."),
      phone: orNull("String", "Null when not given."),
    }),
    address: t.stringList({
      description: "Line by line, as on an envelope; empty when not given.",
      resolve: ({ address }) => (address ? [...addressLines(address)] : []),
    }),
  }),
});

export const EnteredType = builder.objectRef<Entered>("Entered").implement({
  description: "Everything that was entered with a complaint: what a copy of it shows.",
  authScopes: { public: true },
  fields: (t) => ({
    ...exposed(t, {
      screening: orNull(ScreeningType, "What was answered before writing; null when not asked."),
      conductUntilOn: orNull(DateScalar, "The last day of the conduct; null when not said."),
      parts: is([EnteredPartType], "The grievances, in order."),
      aboutCoordinator: is("Boolean", "Whether it was said to be about the coordinator."),
      oralWish: orNull(
        HearingModeEnum,
        "How to explain in person; null when that was not wished or not answered.",
      ),
      noOralWish: is("Boolean", "Whether that was answered by no, or not yet."),
      complainants: is([EnteredPersonType], "Who complains."),
      representative: orNull(EnteredPersonType, "Who speaks for them; null when nobody does."),
    }),
    ...Object.fromEntries(
      openingTexts.map((name) => [
        name,
        t.exposeString(name, { nullable: true, description: openingTextFields[name].description }),
      ]),
    ),
  }),
});
