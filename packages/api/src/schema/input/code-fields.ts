import type { EnumRef } from "@pothos/core";
import { z } from "zod";
import type { builder } from "../builder.ts";
import type { InputField } from "./input-field.ts";

type Types = typeof builder.$inferSchemaTypes;

/** A code that GraphQL has already checked against its enum. */
export function code<Code>(type: EnumRef<Types, Code>, description: string): InputField<Code> {
  return {
    type,
    required: true,
    description,
    parse: z.custom<Code>((value) => value !== undefined && value !== null),
  };
}

export function optionalCode<Code>(
  type: EnumRef<Types, Code>,
  description: string,
): InputField<Code | undefined> {
  const parse = z.custom<Code | null | undefined>(() => true).transform((value) => value ?? undefined);
  return { type, required: false, description, parse };
}

export function codes<Code>(
  type: EnumRef<Types, Code>,
  description: string,
  { required, most }: { readonly required: boolean; readonly most: number },
): InputField<readonly Code[]> {
  const parse = z
    .array(z.custom<Code>((value) => value !== undefined && value !== null))
    .max(most)
    .nullish()
    .transform((values): readonly Code[] => [...new Set(values ?? [])]);
  return { type: [type], required, description, parse };
}
