import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { RefusalFields } from "../commands/command-outcome.ts";

export const AbsenceFields = graphql(`
  fragment AbsenceFields on Absence @_unmask {
    id fromOn untilOn recordedAt person { id name active } replacedBy { id name } recordedBy { id name }
  }
`);

export type AbsenceData = ResultOf<typeof AbsenceFields>;

/** Who is away and who may be named; asked by each page about it. */
export const AbsencesQuery = graphql(
  `
  query Absences {
    today
    viewer { __typename ... on StaffViewer { roles staff { id } } }
    absences { ...AbsenceFields }
  }
`,
  [AbsenceFields],
);

export const RecordAbsence = graphql(
  `
  mutation RecordAbsence($input: AbsenceInput!) {
    kept: recordAbsence(input: $input) {
      __typename
      ... on Refused { refusal { ...RefusalFields } }
      ... on InvalidInput { problems { path code } }
    }
  }
`,
  [RefusalFields],
);

export const EndAbsence = graphql(`mutation EndAbsence($id: ID!) { ended: endAbsence(id: $id) }`);
