import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { RefusalFields } from "../commands/command-outcome.ts";

/** Who is not there, and with how much. */
export const HandOversQuery = graphql(`
  query HandOvers {
    today
    handOvers { count handler { id name active absent absentUntilOn replacedBy { name } } }
  }
`);

export const HandOverQuery = graphql(`
  query HandOver($staffId: ID!) {
    today
    handOver(staffId: $staffId) {
      handler { id name active absent absentUntilOn replacedBy { name } }
      cases { id reference summary nextDueOn receiver { id } barred }
      justAsked { id reference summary undoUntilAt asked { name } }
      receivers { openComplaints staff { id name } }
    }
  }
`);

export type SheetData = ResultOf<typeof HandOverQuery>["handOver"];

const Outcome = graphql(
  `
  fragment HandOverOutcome on HandOverResult @_unmask {
    __typename
    ... on HandOverDone { cases { complaintId refusal { ...RefusalFields } } }
    ... on InvalidInput { problems { path code } }
  }
`,
  [RefusalFields],
);

export const HandOver = graphql(
  `mutation HandOverCases($input: HandOverInput!) { handed: handOver(input: $input) { ...HandOverOutcome } }`,
  [Outcome],
);

export const UndoHandOver = graphql(
  `mutation UndoHandOver($complaintIds: [ID!]!) { handed: undoHandOver(complaintIds: $complaintIds) { ...HandOverOutcome } }`,
  [Outcome],
);
