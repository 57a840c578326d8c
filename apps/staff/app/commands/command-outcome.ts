import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

/** A refusal as the API tells it, for `refusalWords`. */
export const RefusalFields = graphql(`
  fragment RefusalFields on Refusal @_unmask { code article facts { name value } }
`);

/** How a command ended; every mutation on a complaint asks the same. */
export const CommandOutcome = graphql(
  `
  fragment CommandOutcome on CommandResult @_unmask {
    __typename
    ... on CommandDone { complaint { version } }
    ... on Conflict { complaint { version } }
    ... on InvalidInput { problems { path code limit } }
    ... on Refused { refusal { ...RefusalFields } }
  }
`,
  [RefusalFields],
);

export type Outcome = ResultOf<typeof CommandOutcome>;
export type RefusalData = ResultOf<typeof RefusalFields>;
