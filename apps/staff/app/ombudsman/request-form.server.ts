import { idempotencyKey } from "@gehoor/web/forms/reading/schemas.server.ts";
import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import { z } from "zod";
import { fieldChecks, tied } from "../forms/fields/form-schema.server.ts";
import { person } from "../forms/fields/person-schema.server.ts";
import { parts, representative, representativeInput } from "../intake/intake-form.server.ts";
import { requestFields } from "./request-fields.ts";

type Input = InputOf<"RegisterOmbudsmanRequestInput">;
type Values = Omit<Input, "parts" | "representative"> & {
  readonly parts: z.output<typeof parts>;
  readonly representative?: z.output<typeof representative>;
};

/** What is asked about a request to the ombudsman. */
export const requestForm = (todayOn: string) =>
  tied<Values>(
    z.object({
      idempotencyKey: idempotencyKey(),
      ...fieldChecks("REGISTER_OMBUDSMAN_REQUEST", requestFields, todayOn),
      parts,
      complainant: person,
      representative: representative.optional(),
    }),
  );

/** The same as the API's input. */
export function requestInput(values: Values): Input {
  return { ...values, parts: values.parts.all, representative: representativeInput(values.representative) };
}
