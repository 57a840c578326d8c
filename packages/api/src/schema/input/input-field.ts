import type { InputTypeParam } from "@pothos/core";
import type { z } from "zod";
import { builder } from "../builder.ts";

type Types = typeof builder.$inferSchemaTypes;

/** One field of an input: how GraphQL shows it, and how what was typed becomes a value or a problem. */
export interface InputField<Value> {
  readonly type: InputTypeParam<Types>;
  readonly required: boolean;
  readonly description: string;
  readonly parse: z.ZodType<Value>;
}

export type InputFields = Readonly<Record<string, InputField<unknown>>>;

export type ValuesOf<Fields extends InputFields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends InputField<infer Value> ? Value : never;
};

/** Defines a GraphQL input from its fields. */
export function defineInput(name: string, description: string, fields: InputFields) {
  return builder.inputType(name, {
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(fields).map(([field, { type, required, description: meaning }]) => [
          field,
          t.field({ type, required, description: meaning }),
        ]),
      ),
  });
}
