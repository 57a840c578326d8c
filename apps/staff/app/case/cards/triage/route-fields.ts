import { graphql } from "@gehoor/web/graphql/graphql.ts";

/** Who the rules of the house suggest as handler, and why. */
export const RouteFields = graphql(`
  fragment RouteFields on Complaint @_unmask {
    routeSuggestion { reason article notes handler { id name } signatory { name } }
  }
`);
