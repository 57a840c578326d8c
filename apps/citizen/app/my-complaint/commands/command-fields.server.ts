import { answerSchema } from "@gehoor/web/forms/fields/field-schemas.server.ts";
import { line, orNull, ticked } from "@gehoor/web/forms/reading/schemas.server.ts";
import { z } from "zod";
import type { CommandField, CommandFields, Given } from "./command-fields.ts";

/** Checks all that a form asks, and gives what was filled in. */
export function answersTo<const Fields extends CommandFields>(fields: Fields): z.ZodType<Given<Fields>> {
  const checks = Object.entries(fields).map(([name, field]) => [name, checkOf(field)] as const);
  // The kinds of the fields give their answers these types.
  return z.object(Object.fromEntries(checks)) as z.ZodType as z.ZodType<Given<Fields>>;
}

function checkOf(field: CommandField): z.ZodType {
  switch (field.kind) {
    case "carried":
      return field.optional ? orNull(line()) : line();
    case "joinedToo":
      return ticked();
    default:
      return answerSchema(field);
  }
}
