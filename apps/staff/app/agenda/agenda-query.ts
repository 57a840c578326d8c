import { graphql } from "@gehoor/web/graphql/graphql.ts";

/** Hearings planned in some days, soonest first. */
export const AgendaQuery = graphql(`
  query Agenda($from: Date!, $until: Date!, $first: Int!, $after: String) {
    hearings(from: $from, until: $until, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { complaintId partyId reference summary plannedAt mode side name you } }
    }
  }
`);

/** The municipality's day, from which an agenda counts. */
export const TodayQuery = graphql(`query AgendaToday { today }`);
