import type { InputTypeParam } from "@pothos/core";
import type { z } from "zod";
import { builder } from "../base/builder.ts";

type Types = typeof builder.$inferSchemaTypes;

/** One field of an input: how GraphQL shows it, and how what was typed becomes a value or a problem. */
export interface InputField<Value> {
  readonly type: InputTypeParam<Types>;
  readonly required: boolean;
  readonly description: string;
  readonly parse: z.ZodType<Value>;
  /** How many characters a text may have. It stands in the contract, where the apps take it from. */
  readonly longest?: number;
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
        Object.entries(fields).map(([field, { type, required, description: meaning, longest }]) => [
          field,
          t.field({ type, required, description: longest ? withLimit(meaning, longest) : meaning }),
        ]),
      ),
  });
}

/** Read back by the apps (`packages/web/src/graphql/write-text-limits.ts`). */
function withLimit(meaning: string, longest: number): string {
  return `${meaning} At most ${longest} characters.`;
}
