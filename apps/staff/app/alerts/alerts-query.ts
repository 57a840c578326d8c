import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

export const AlertFields = graphql(`
  fragment AlertFields on DeadlineAlert @_unmask {
    id kind asks termKind dueOn threshold createdAt acknowledgedAt snoozedUntilAt
    complaintReference complaintSummary handler { name }
  }
`);

export const AlertedFields = graphql(
  `
  fragment AlertedFields on AlertedComplaint @_unmask {
    complaintReference complaintSummary further handler { name } alerts { ...AlertFields }
  }
`,
  [AlertFields],
);

export type AlertedData = ResultOf<typeof AlertedFields>;

const SectionFields = graphql(
  `
  fragment AlertSectionFields on AlertedComplaintConnection @_unmask {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { node { ...AlertedFields } }
  }
`,
  [AlertedFields],
);

export const AlertsQuery = graphql(
  `
  query Alerts($first: Int, $after: String, $unacknowledgedOnly: Boolean, $terms: Boolean!, $news: Boolean!) {
    today
    terms: alertedComplaints(section: TERMS, first: $first, after: $after, unacknowledgedOnly: $unacknowledgedOnly) @include(if: $terms) { ...AlertSectionFields }
    news: alertedComplaints(section: NEWS, first: $first, after: $after, unacknowledgedOnly: $unacknowledgedOnly) @include(if: $news) { ...AlertSectionFields }
  }
`,
  [SectionFields],
);

/** Which day it is: an alert comes back so many days from then. */
export const TodayQuery = graphql("query AlertsToday { today }");

export const AcknowledgeAlerts = graphql(
  `mutation AcknowledgeAlerts($ids: [ID!]!) { acknowledgeAlerts(ids: $ids) }`,
);

export const SnoozeAlerts = graphql(
  `mutation SnoozeAlerts($ids: [ID!]!, $until: Date!) { snoozeAlerts(ids: $ids, until: $until) }`,
);

export const ReopenAlerts = graphql(`mutation ReopenAlerts($ids: [ID!]!) { reopenAlerts(ids: $ids) }`);
