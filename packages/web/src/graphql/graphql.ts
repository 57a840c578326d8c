import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./graphql-env.d.ts";

export type { ResultOf, TadaDocumentNode, VariablesOf } from "gql.tada";

/**
 * Writes a GraphQL document whose result and variables are typed by the API's committed schema.
 * A `Date` is a calendar day `YYYY-MM-DD` in Europe/Amsterdam, a `DateTime` an instant in UTC.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string };
}>();
