import type { graphql } from "@gehoor/web/graphql/graphql.ts";

type EnumName = Parameters<typeof graphql.scalar>[0];

/** The codes of an enum of the API, so that the compiler tells when a dictionary lacks a word. */
export type Code<Name extends EnumName> = ReturnType<typeof graphql.scalar<Name>>;

/** The codes a dictionary has words for; the compiler keeps them equal to the enum's. */
export function codesOf<Words extends object>(words: Words): Extract<keyof Words, string>[] {
  return Object.keys(words).filter((key): key is Extract<keyof Words, string> => Object.hasOwn(words, key));
}
