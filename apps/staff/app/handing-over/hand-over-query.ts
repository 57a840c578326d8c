import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { RefusalFields } from "../commands/command-outcome.ts";

/** Who is not there, and with how much. */
export const HandOversQuery = graphql(`
  query HandOvers {
    today
    handOvers { count handler { id name active absent absentUntilOn replacedBy { name } } }
  }
`);

const CaseFields = graphql(`
  fragment CaseToHandOverFields on CaseToHandOver @_unmask {
    id reference summary nextDueOn holder { id name } receiver { id } barred
  }
`);

const JustAskedFields = graphql(`
  fragment JustAskedFields on JustAsked @_unmask { id reference summary undoUntilAt asked { name } }
`);

const ReceiverFields = graphql(`
  fragment ReceiverFields on Receiver @_unmask { openComplaints staff { id name } }
`);

/** All that one handler has in hand. */
export const HandOverQuery = graphql(
  `
  query HandOver($staffId: ID!) {
    today
    handOver(staffId: $staffId) {
      handler { id name active absent absentUntilOn replacedBy { name } }
      cases { ...CaseToHandOverFields }
      justAsked { ...JustAskedFields }
      receivers { ...ReceiverFields }
    }
  }
`,
  [CaseFields, JustAskedFields, ReceiverFields],
);

/** What was chosen in the worklist. */
export const ChosenQuery = graphql(
  `
  query HandOverChosen($references: [String!]!) {
    today
    chosen: handOverChosen(references: $references) {
      cases { ...CaseToHandOverFields }
      others { reference refusal { ...RefusalFields } }
      justAsked { ...JustAskedFields }
      receivers { ...ReceiverFields }
    }
  }
`,
  [CaseFields, JustAskedFields, ReceiverFields, RefusalFields],
);

/** What stands on the sheet in which complaints are handed over, however they were found. */
export type SheetData = {
  readonly cases: readonly ResultOf<typeof CaseFields>[];
  readonly justAsked: readonly ResultOf<typeof JustAskedFields>[];
  readonly receivers: readonly ResultOf<typeof ReceiverFields>[];
};

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
