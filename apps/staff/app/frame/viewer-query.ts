import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

/** Who is signed in and what waits: asked with every page, and by pages that need some of it as the same question. */
export const StaffFrameQuery = graphql(`
  query StaffFrame {
    viewer {
      __typename
      ... on StaffViewer { roles alertPosition listPosition staff { id name } standsInFor { name } }
    }
    worklistCounts {
      open late targetMissed thisWeek unassigned handlerAway waitingForComplainant new mine escalated toOpen askedOfMe toPost alerts capped alertsCapped
    }
  }
`);

/** Those beside the rail's items. */
export type Counts = Pick<
  ResultOf<typeof StaffFrameQuery>["worklistCounts"],
  | "open"
  | "mine"
  | "new"
  | "late"
  | "escalated"
  | "toOpen"
  | "askedOfMe"
  | "toPost"
  | "alerts"
  | "alertsCapped"
>;
