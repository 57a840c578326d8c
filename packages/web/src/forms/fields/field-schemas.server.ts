import { z } from "zod";
import { day } from "../reading/day-schema.server.ts";
import { anyOf, email, line, longText, orNull, ticked, yesOrNo } from "../reading/schemas.server.ts";
import { type AnswersTo, codesIn, type Field, mayLack, type Words } from "./fields.ts";
import type { TextLimit } from "./text-limit.ts";

/**
 * Checks all that a form asks, and gives what was filled in.
 *
 * @param limits how many characters the texts may have that do not say it themselves
 */
export function answersSchema<const Fields extends Readonly<Record<string, Field>>>(
  fields: Fields,
  limits: Readonly<Record<string, TextLimit>> = {},
): z.ZodType<AnswersTo<Fields>> {
  const checks = Object.entries(fields).map(([name, field]) => [name, answerSchema(field, limits[name])]);
  // The kinds of the fields give their answers these types.
  return z.object(Object.fromEntries(checks)) as z.ZodType as z.ZodType<AnswersTo<Fields>>;
}

/** Checks what was filled in of a field; null where it may lack and was left out. @param most as in `fieldSchema` */
export function answerSchema(field: Field, most?: TextLimit): z.ZodType {
  const check = fieldSchema(field, most);
  return mayLack(field) ? orNull(check) : check;
}

/**
 * How a field is checked; whether it may be left out is not looked at here.
 *
 * @param most how many characters the contract takes; a text of several lines must have such a limit, here or of its own
 */
export function fieldSchema(field: Field, most?: TextLimit): z.ZodType {
  const check = checkOf(field, most);
  return field.missing ? needed(check, field.missing) : check;
}

function checkOf(field: Field, limit: TextLimit | undefined): z.ZodType {
  const most = limit ?? ("most" in field ? field.most : undefined);
  switch (field.kind) {
    case "line":
      return line(most);
    case "text":
      if (most === undefined) throw new Error("The contract must say how long a text may be");
      return longText(most);
    case "email":
      return email();
    case "number":
      // Bounded only so far that it can be sent.
      return z.coerce.number().int().min(0).max(9999);
    case "day":
      return day();
    case "choice":
      return z.enum(codesIn(field.of));
    case "choices":
      return anyOf(z.enum(codesIn(field.of)));
    case "yesNo":
      return yesOrNo();
    case "tick":
      return field.missing ? z.literal("yes").transform(() => true) : ticked();
  }
}

/** Says what is missing in words of the field's own; what they say, they say in both languages (`parseForm`). */
function needed(check: z.ZodType, missing: Words): z.ZodType {
  return z.preprocess((sent, context) => {
    if (sent !== undefined) return sent;
    context.addIssue({ code: "custom", params: { missing } });
    return z.NEVER;
  }, check);
}
