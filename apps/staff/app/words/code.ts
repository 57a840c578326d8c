import type { graphql } from "@gehoor/web/graphql/graphql.ts";

type EnumName = Parameters<typeof graphql.scalar>[0];

/** The codes of an enum of the API, so that the compiler tells when a dictionary lacks a word. */
export type Code<Name extends EnumName> = ReturnType<typeof graphql.scalar<Name>>;
