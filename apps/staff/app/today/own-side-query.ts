import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

/** Open complaints about the viewer, with what is asked of the viewer, who handles each and whom to ask. */
export const OwnSideQuery = graphql(`
  query OwnSide {
    organisation { coordinatorPhone }
    complaints(filter: { aboutMe: true, open: true }, order: { field: RECEIVED, direction: ASC }, first: 25) {
      edges {
        node {
          id reference subject decisionDueOn
          handler { name }
          coordinators { name }
          ownHearing { status replyByOn plannedAt reactUntilOn }
        }
      }
    }
  }
`);

export type OwnSideRow = ResultOf<typeof OwnSideQuery>["complaints"]["edges"][number]["node"];
