import { graphql } from "@gehoor/web/graphql/graphql.ts";

export const HearingCalendarQuery = graphql(`
  query HearingCalendar($reference: String!) {
    complaint(reference: $reference) { hearings { side calendar } }
  }
`);
