import { graphql } from "@gehoor/web/graphql/graphql.ts";

/** What was shared with the ombudsman's liaison and is not opened: that, and since when. */
export const ToOpenQuery = graphql(`
  query ToOpen {
    complaints(filter: { sealed: true }, order: { field: UPDATED, direction: ASC }, first: 100) {
      totalCount
      edges { node { id reference sealedSinceOn } }
    }
  }
`);
