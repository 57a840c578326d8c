import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "../commands/command-outcome.ts";

export const LettersToPostQuery = graphql(`
  query LettersToPost($after: String) {
    today
    lettersToPost(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { complaintId reference number kind hasWay address requestedAt } }
    }
  }
`);

export const RecordPosted = graphql(
  `mutation RecordPosted($input: RecordDispatchInput!) { outcome: recordDispatch(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);
