import type { EnumRef } from "@pothos/core";
import { z } from "zod";
import type { builder } from "../base/builder.ts";
import type { InputField } from "./input-field.ts";

type Types = typeof builder.$inferSchemaTypes;

/** A code that GraphQL has already checked against its enum. */
export function code<Code>(type: EnumRef<Types, Code>, description: string): InputField<Code> {
  return {
    type,
    required: true,
    description,
    parse: z.custom<Code>(isThere),
  };
}

export function optionalCode<Code>(
  type: EnumRef<Types, Code>,
  description: string,
): InputField<Code | undefined> {
  const parse = z
    .custom<Code>(isThere)
    .nullish()
    .transform((value) => value ?? undefined);
  return { type, required: false, description, parse };
}

export function codes<Code>(
  type: EnumRef<Types, Code>,
  description: string,
  { required, most }: { readonly required: boolean; readonly most: number },
): InputField<readonly Code[]> {
  const parse = z
    .array(z.custom<Code>(isThere))
    .max(most)
    .nullish()
    .transform((values): readonly Code[] => [...new Set(values ?? [])]);
  return { type: [type], required, description, parse };
}

/** GraphQL has held the value against its enum already. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
