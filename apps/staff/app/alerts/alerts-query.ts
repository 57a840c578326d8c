import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

export const AlertFields = graphql(`
  fragment AlertFields on DeadlineAlert @_unmask {
    id kind asks termKind dueOn threshold createdAt acknowledgedAt snoozedUntilAt
    complaintReference complaintSummary handler { name }
  }
`);

export type AlertData = ResultOf<typeof AlertFields>;

export const AlertsQuery = graphql(
  `
  query Alerts($first: Int, $after: String, $unacknowledgedOnly: Boolean) {
    today
    alerts(first: $first, after: $after, unacknowledgedOnly: $unacknowledgedOnly) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { ...AlertFields } }
    }
  }
`,
  [AlertFields],
);

export const AcknowledgeAlert = graphql(
  `mutation AcknowledgeAlert($id: ID!) { acknowledgeAlert(id: $id) { id } }`,
);

export const AcknowledgeAlerts = graphql(
  `mutation AcknowledgeAlerts($ids: [ID!]!) { acknowledgeAlerts(ids: $ids) }`,
);

export const SnoozeAlert = graphql(
  `mutation SnoozeAlert($id: ID!, $until: Date!) { snoozeAlert(id: $id, until: $until) { id } }`,
);

export const SnoozeAlerts = graphql(
  `mutation SnoozeAlerts($ids: [ID!]!, $until: Date!) { snoozeAlerts(ids: $ids, until: $until) }`,
);

export const ReopenAlerts = graphql(`mutation ReopenAlerts($ids: [ID!]!) { reopenAlerts(ids: $ids) }`);
