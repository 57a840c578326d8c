import { parseId, parseReference } from "@gehoor/domain";
import { z } from "zod";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import { parseDay } from "./day.ts";
import type { InputField } from "./input-field.ts";

type AnyId = NonNullable<ReturnType<typeof parseId>>;

const anyDay = z.string().transform((typed, context) => parseDay(typed) ?? invalid(context));

function invalid(context: z.RefinementCtx): never {
  context.addIssue({ code: "custom" });
  return z.NEVER;
}

export function day(description: string): InputField<Temporal.PlainDate> {
  return { type: DateScalar, required: true, description, parse: anyDay };
}

export function optionalDay(description: string): InputField<Temporal.PlainDate | undefined> {
  const parse = anyDay.nullish().transform((value) => value ?? undefined);
  return { type: DateScalar, required: false, description, parse };
}

const anyInstant = z.string().transform((typed, context) => {
  try {
    return Temporal.Instant.from(typed);
  } catch {
    return invalid(context);
  }
});

/** A moment that was shown before and is sent back as it was. */
export function instant(description: string): InputField<Temporal.Instant> {
  return { type: DateTimeScalar, required: true, description, parse: anyInstant };
}

export function flag(description: string): InputField<boolean> {
  return { type: "Boolean", required: true, description, parse: z.boolean() };
}

/** Said or not; not said counts as no. */
export function optionalFlag(description: string): InputField<boolean> {
  const parse = z
    .boolean()
    .nullish()
    .transform((value) => value ?? false);
  return { type: "Boolean", required: false, description, parse };
}

/** A whole number within bounds. What the rules bound themselves, with a reason, is left to them. */
export function whole(description: string, least: number, most: number): InputField<number> {
  return { type: "Int", required: true, description, parse: z.number().int().min(least).max(most) };
}

export function wholes(description: string, most: number): InputField<readonly number[]> {
  const parse = z
    .array(z.number().int().min(1).max(1000))
    .max(most)
    .nullish()
    .transform((numbers) => [...new Set(numbers ?? [])]);
  return { type: ["Int"], required: false, description, parse };
}

const typedId = <Id extends AnyId>() =>
  z.string().transform((typed, context) => parseId<Id>(typed) ?? invalid(context));

export function id<Id extends AnyId>(description: string): InputField<Id> {
  return { type: "ID", required: true, description, parse: typedId<Id>() };
}

export function optionalId<Id extends AnyId>(description: string): InputField<Id | undefined> {
  const parse = typedId<Id>()
    .nullish()
    .transform((value) => value ?? undefined);
  return { type: "ID", required: false, description, parse };
}

/** Ids, each once; none is an empty list. */
export function ids<Id extends AnyId>(description: string, most: number): InputField<readonly Id[]> {
  const parse = z
    .array(typedId<Id>())
    .max(most)
    .transform((all) => [...new Set(all)]);
  return { type: ["ID"], required: true, description, parse };
}

/** A few ids, each once; undefined when none were sent. */
export function optionalIds<Id extends AnyId>(
  description: string,
  most: number,
): InputField<readonly Id[] | undefined> {
  const parse = z
    .array(typedId<Id>())
    .max(most)
    .nullish()
    .transform((ids) => (ids && ids.length > 0 ? [...new Set(ids)] : undefined));
  return { type: ["ID"], required: false, description, parse };
}

const typedReference = z.string().transform((typed, context) => parseReference(typed) ?? invalid(context));

/** Another complaint by its reference, as typed. */
export function reference(description: string): InputField<string> {
  return { type: "String", required: true, description, parse: typedReference };
}

export function optionalReference(description: string): InputField<string | undefined> {
  const parse = z
    .union([z.literal(""), typedReference])
    .nullish()
    .transform((value) => value || undefined);
  return { type: "String", required: false, description, parse };
}
