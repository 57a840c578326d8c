import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { StepFields } from "../next-step/step-fields.ts";

/** A complaint as a line of a list. */
export const RowFields = graphql(
  `
  fragment RowFields on ComplaintRow @_unmask {
    id view reference complainantName summary subject about status urgent restricted escalated channel
    receivedOn startsOn decisionDueOn endedOn updatedAt outcome retention destroyableFromOn
    nextDueKind nextDueOn daysLeft deadlineState missedKind missedOn
    department { id name { nl en } mergedIntoName { nl en } }
    handler { id name active absent absentUntilOn }
    proposedHandler { id name active absent absentUntilOn }
    turn { holder task untilOn staff { name } }
    nextStep { ...StepFields }
  }
`,
  [StepFields],
);

export type RowData = ResultOf<typeof RowFields>;

/** One page of the worklist. */
export const WorklistQuery = graphql(
  `
  query Worklist(
    $filter: ComplaintFilter, $order: ComplaintOrder, $first: Int, $after: String, $last: Int, $before: String
  ) {
    today
    complaints(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {
      totalCount totalCapped misspelt newestOnly
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { ...RowFields } }
    }
    departments(ended: true) { id active name { nl en } }
    savedLists { id name search }
    staff(role: HANDLER, withCases: true) { id name active }
  }
`,
  [RowFields],
);
