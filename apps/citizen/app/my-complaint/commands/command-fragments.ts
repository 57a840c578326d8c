import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

/** What a page needs to offer one action on a complaint; spread it in the page's query. */
export const ActionAvailabilityFields = graphql(`
  fragment ActionAvailabilityFields on Complaint @_unmask {
    id
    reference
    version
    status
    possibleActions { type allowed refusal { code article } }
  }
`);

/** The query of a page that shows nothing of the complaint besides. */
export const AvailabilityQuery = graphql(
  `query ActionAvailability($reference: String!) { complaint(reference: $reference) { ...ActionAvailabilityFields } }`,
  [ActionAvailabilityFields],
);

/** What every command on a complaint answers; spread it in the mutation, under the name `outcome`. */
export const CommandOutcome = graphql(`
  fragment CommandOutcome on CommandResult @_unmask {
    __typename
    ... on Refused { refusal { code article } }
    ... on InvalidInput { problems { code path limit } }
    ... on Conflict { complaint { status } }
  }
`);

export type Outcome = ResultOf<typeof CommandOutcome>;
