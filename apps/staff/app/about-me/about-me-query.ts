import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

/** Complaints about the viewer, newest first, with the viewer's own hearing and letters. */
export const AboutMeQuery = graphql(`
  query AboutMe($first: Int, $after: String, $last: Int, $before: String) {
    today
    complaints(
      filter: { aboutMe: true }, order: { field: RECEIVED, direction: DESC }
      first: $first, after: $after, last: $last, before: $before
    ) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        node {
          id reference status subject receivedOn decisionDueOn endedOn
          ownHearing { status mode replyByOn plannedAt heardOn reactUntilOn }
          ownLetters { number kind dispatchedOn }
        }
      }
    }
  }
`);

export type AboutMeData = ResultOf<typeof AboutMeQuery>["complaints"]["edges"][number]["node"];
