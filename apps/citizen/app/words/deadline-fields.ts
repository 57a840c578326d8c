import { graphql } from "@gehoor/web/graphql/graphql.ts";

/** What `termWords` puts into sentences, of a deadline of a complaint. */
export const DeadlineFields = graphql(`
  fragment DeadlineFields on Deadline @_unmask {
    kind startsOn start nominalOn dueOn sendBeforeOn article warning steps { on reason }
  }
`);
