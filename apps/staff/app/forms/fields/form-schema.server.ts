import { fieldSchema } from "@gehoor/web/forms/fields/field-schemas.server.ts";
import { mayLack } from "@gehoor/web/forms/fields/fields.ts";
import type { TextLimit } from "@gehoor/web/forms/fields/text-limit.ts";
import { anyOf, idempotencyKey, line, orNull, ticked } from "@gehoor/web/forms/reading/schemas.server.ts";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { z } from "zod";
import {
  type ActionForm,
  allFields,
  type FormAction,
  type InputOfAction,
  type Typed,
} from "../../commands/define-form.ts";
import { normTexts } from "../../words/norm.texts.ts";
import { limitOf } from "../limit-of.ts";
import { partsAsked } from "../parts-asked.ts";
import { dayTyped } from "./day-schema.server.ts";
import { address, person } from "./person-schema.server.ts";
import type { Fields, StaffField } from "./staff-fields.ts";
import { timeTyped } from "./time-schema.server.ts";

/** What a form gives besides what the mutation takes: the fields above it. */
type Given<Type extends FormAction, Extra> = Typed<Type> & {
  readonly [Name in keyof Extra]: string | boolean | null;
};

/** How a form deviates from sending what was filled in. */
export type Deviation<Type extends FormAction, Extra> = {
  /** What the mutation takes, where it is not what was filled in. */
  readonly input?: (given: Given<Type, Extra>) => Partial<Typed<Type>>;
  /** The fields that this answer asks for, if they were left out. */
  readonly needed?: (given: Given<Type, Extra>) => readonly string[];
};

/** The fields that `FormPage` puts into the form by itself: which complaint, and as which version it was seen. */
export const carriedFields = {
  complaintId: line(),
  version: z.coerce.number().int().optional().catch(undefined),
};

/**
 * Checks all that a form asks and makes of it what the mutation takes.
 *
 * @param todayOn the municipality's day, from which days are understood
 */
export function inputSchema<Type extends FormAction, Asked extends Fields, Extra extends Fields>(
  form: ActionForm<Type, Asked, Extra>,
  todayOn: string,
  { input, needed }: Deviation<Type, Extra> = {},
): z.ZodType<InputOfAction<Type>> {
  const { type, first, once } = form;
  const sent = z.object({
    ...carriedFields,
    ...(once ? { idempotencyKey: idempotencyKey() } : {}),
    ...fieldChecks(type, allFields(form), todayOn),
  });
  const given = tied<Given<Type, Extra> & Sent>(sent).superRefine((values, context) => {
    const filled = new Map<string, unknown>(Object.entries(values));
    for (const name of needed?.(values) ?? [])
      if (filled.get(name) === null)
        context.addIssue({ code: "invalid_type", expected: "string", path: [name], input: undefined });
  });
  return tied(
    given.transform((values) => {
      const { version, ...others } = values;
      const taken = Object.entries(others).filter(([name]) => !(first && name in first));
      return { ...Object.fromEntries(taken), ...input?.(values), expectedVersion: version ?? null };
    }),
  );
}

type Sent = { readonly complaintId: string; readonly version?: number };

/** What a form gives has the types of the mutation's input, because `defineForm` ties the kinds of its fields to them. */
export function tied<Output>(schema: z.ZodType): z.ZodType<Output> {
  return schema as z.ZodType<Output>;
}

/** The check of each field. @param type the action whose input it is, for how long its texts may be */
export function fieldChecks(type: string, fields: Fields, todayOn: string) {
  const checks = Object.entries(fields).map(([name, field]) => {
    const check = checkOf(field, limitOf(type, name), todayOn);
    return [name, mayLackHere(field) ? orNull(check) : check] as const;
  });
  return Object.fromEntries(checks);
}

/** A word that cannot be in doubt is not asked for. */
function mayLackHere(field: StaffField): boolean {
  return field.kind === "saidBy" || ("label" in field && mayLack(field));
}

function checkOf(field: StaffField, most: TextLimit | undefined, todayOn: string): z.ZodType {
  switch (field.kind) {
    case "day":
      return dayTyped(todayOn);
    case "time":
      return timeTyped();
    case "pick":
    case "saidBy":
      return line();
    case "pickNumber":
      return number();
    case "picks":
      return anyOf(line());
    case "pickNumbers":
      return anyOf(number());
    case "openParts":
      return openParts();
    case "norms":
      return anyOf(z.enum(codesOf(normTexts.nl)));
    case "texts":
      return texts(field, most);
    case "rows":
      return rows(field, todayOn);
    case "joinedToo":
      return ticked();
    case "person":
      return person;
    case "address":
      return address;
    default:
      return fieldSchema(field, most);
  }
}

/** Those of which something was filled in, at least one unless there may be none; each is then asked whole. */
function rows({ input, of, needs, orNone }: Extract<StaffField, { kind: "rows" }>, todayOn: string) {
  const one = z.object(fieldChecks(input, of, todayOn)).optional();
  return z
    .array(z.preprocess((sent) => (isBlank(sent) ? undefined : sent), one))
    .default([])
    .transform((sent, context) => {
      const filled = sent.filter((row) => row !== undefined);
      if (filled.length === 0 && !orNone)
        context.addIssue({ code: "invalid_type", expected: "string", path: [0, needs], input: undefined });
      return filled;
    });
}

function isBlank(row: unknown): boolean {
  return typeof row !== "object" || row === null || Object.values(row).every((typed) => typed === undefined);
}

/** What was filled in; a mistake keeps the place of its box. */
function texts({ label }: Extract<StaffField, { kind: "texts" }>, most: TextLimit | undefined) {
  return z
    .array(fieldSchema({ kind: "text", label }, most).optional())
    .default([])
    .transform((sent) => sent.filter((one) => one !== undefined));
}

const number = () => z.coerce.number().int();

/** At least one where the form asks; an empty list, the whole, where nothing was to be chosen. */
export const openParts = () =>
  anyOf(number()).transform((sent, context) => {
    const chosen = sent.filter((one) => one !== partsAsked);
    if (sent.length > 0 && chosen.length === 0)
      context.addIssue({ code: "too_small", origin: "array", minimum: 1, inclusive: true, input: sent });
    return chosen;
  });
