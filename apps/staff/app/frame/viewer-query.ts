import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

/** Who is signed in and what waits: asked with every page. */
export const StaffFrameQuery = graphql(`
  query StaffFrame {
    viewer {
      __typename
      ... on StaffViewer { roles alertPosition listPosition staff { id name } }
    }
    worklistCounts { open mine new late escalated toPost alerts capped }
  }
`);

export type Counts = ResultOf<typeof StaffFrameQuery>["worklistCounts"];
