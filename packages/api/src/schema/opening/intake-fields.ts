import { z } from "zod";
import { SubjectEnum } from "../codes/complaint-codes.ts";
import { HearingModeEnum } from "../codes/hearing-codes.ts";
import { LanguageEnum } from "../codes/people-codes.ts";
import { code, optionalCode } from "../input/code-fields.ts";
import { defineInput, type InputField, type ValuesOf } from "../input/input-field.ts";
import { optionalRepresentative, person } from "../input/person-field.ts";
import { optionalFlag } from "../input/plain-fields.ts";
import { parserOf } from "../input/read-input.ts";
import { screeningField } from "../input/screening-field.ts";
import { text } from "../input/text-fields.ts";
import { idempotencyKey } from "../mutation/base-fields.ts";
import { openingTextFields } from "./opening-texts.ts";

const MOST_PARTS = 20;

const partFields = { subject: code(SubjectEnum, "What it is about."), description: text("What happened.") };

const parts: InputField<readonly ValuesOf<typeof partFields>[]> = {
  type: [defineInput("PartInput", "One grievance (klachtonderdeel).", partFields)],
  required: true,
  description: "At least one grievance; each is judged by itself.",
  parse: z.array(parserOf(partFields)).max(MOST_PARTS),
};

/** What a complaint says, whoever types it. */
export const intakeFields = {
  idempotencyKey,
  language: code(LanguageEnum, "In which the complainant reads the pages."),
  screening: screeningField,
  parts,
  ...openingTextFields,
  aboutCoordinator: optionalFlag(
    "Whether it is about the coordinator, as was answered: it then begins with the deputy (Awb 9:7). Null when not asked.",
  ),
  oralWish: optionalCode(
    HearingModeEnum,
    "How the complainant would like to explain in person; null when not wished.",
  ),
  noOralWish: optionalFlag("Whether that question was answered by no, or not yet. Null when not asked."),
  complainant: person("Who complains."),
  representative: optionalRepresentative,
};

/** The same, as the store opens a complaint with it. */
export function intakeOf({ complainant, representative, ...typed }: ValuesOf<typeof intakeFields>) {
  const { about, conductUntilOn } = typed.screening;
  return {
    ...typed,
    about,
    conductUntilOn,
    enclosures: [],
    complainants: [complainant],
    representative: representative && { ...representative.person, kind: representative.kind },
  };
}
