import type { ComplaintId } from "@gehoor/domain";
import { z } from "zod";
import type { InputField } from "../input/input-field.ts";
import { id } from "../input/plain-fields.ts";

const MOST_VERSIONS = 1_000_000;
const LONGEST_KEY = 100;

const expectedVersion: InputField<number | undefined> = {
  type: "Int",
  required: false,
  description:
    "Version the form was made from; when more came since than letters that left, the answer is Conflict and nothing is done.",
  parse: z
    .number()
    .int()
    .min(1)
    .max(MOST_VERSIONS)
    .nullish()
    .transform((version) => version ?? undefined),
};

const keyText = z
  .string()
  .min(1)
  .max(LONGEST_KEY)
  .regex(/^[\w-]*$/);

/** What every command begins with. */
export const baseFields = { complaintId: id<ComplaintId>("Which complaint."), expectedVersion };

/** A key that makes a retry harmless; the parser lets it be absent, GraphQL asks for it where it is defined. */
export const onceFields = {
  idempotencyKey: {
    type: "ID",
    required: true,
    description: "Made once per form: sent again with the same content it does nothing twice.",
    parse: keyText.optional(),
  } satisfies InputField<string | undefined>,
};

/** The same where it must be there. */
export const idempotencyKey: InputField<string> = {
  type: "ID",
  required: true,
  description:
    "Made once per form; sent again with the same content it gives the same complaint and receipt.",
  parse: keyText,
};
