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

/** Every input by its name. */
const defined = new Map<string, InputFields>();

/** Defines a GraphQL input from its fields. */
export function defineInput(name: string, description: string, fields: InputFields) {
  defined.set(name, fields);
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

/**
 * How many characters a text of an input may have, said by the path under which a form sends it.
 *
 * @param path as in `report` or `measures[0].description`
 * @returns undefined where the input has no such text, or one without a limit of its own
 */
export function longestAt(input: string, path: string): number | undefined {
  const [name = "", ...within] = path.replace(/\[\d+\]/g, "").split(".");
  const field = defined.get(input)?.[name];
  if (!field) return undefined;
  return within.length === 0 ? field.longest : longestAt(nameOf(field.type), within.join("."));
}

/** The most that any text of an input may have, in what it holds too; zero without one. */
export function longestIn(input: string): number {
  const each = Object.values(defined.get(input) ?? {}).map(({ type, longest }) =>
    Math.max(longest ?? 0, longestIn(nameOf(type))),
  );
  return Math.max(0, ...each);
}

/** Of an input within another, or a list of them; empty for anything else. */
function nameOf(type: InputField<unknown>["type"]): string {
  const [one]: readonly unknown[] = Array.isArray(type) ? type : [type];
  return typeof one === "object" && one !== null && "name" in one && typeof one.name === "string"
    ? one.name
    : "";
}
