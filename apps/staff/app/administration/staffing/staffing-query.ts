import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { RefusalFields } from "../../commands/command-outcome.ts";

export const StaffRecordFields = graphql(`
  fragment StaffRecordFields on StaffRecord @_unmask {
    id name login email active office deputyMayor roles deputy departments heads bound
  }
`);

export const DepartmentRecordFields = graphql(`
  fragment DepartmentRecordFields on DepartmentRecord @_unmask {
    id code nameNl nameEn kind active directorId mergedInto
  }
`);

/** Who works here and where, for every page on which an administrator changes it; for anybody else it is not there. */
export const StaffingQuery = graphql(
  `query Staffing {
    staffing { version staff { ...StaffRecordFields } departments { ...DepartmentRecordFields } }
  }`,
  [StaffRecordFields, DepartmentRecordFields],
);

export const ToldChangeFields = graphql(`
  fragment ToldChange on StaffingFieldChange @_unmask { subject { nl en } field from { nl en } to { nl en } }
`);

/** What a change would do, or why it cannot be. */
export const StaffingPreviewOutcome = graphql(
  `
  fragment StaffingPreviewOutcome on StaffingPreviewResult @_unmask {
    __typename
    ... on StaffingPreview {
      openComplaints movedComplaints capped signsOut invites
      changes { ...ToldChange }
      routes { subject signs departments { nl en } from to }
    }
    ... on InvalidInput { problems { path code limit } }
    ... on Refused { refusal { ...RefusalFields } }
  }
`,
  [RefusalFields, ToldChangeFields],
);

export const StaffingChangeFields = graphql(
  `
  fragment StaffingChangeFields on StaffingChange @_unmask {
    number at kind undoes undoneBy canBeUndone
    by { name } staffMember { name } department { name { nl en } }
    changes { ...ToldChange }
  }
`,
  [ToldChangeFields],
);

export type Staffing = ResultOf<typeof StaffingQuery>["staffing"];
export type StaffRecord = ResultOf<typeof StaffRecordFields>;
export type DepartmentRecord = ResultOf<typeof DepartmentRecordFields>;
export type ToldChange = ResultOf<typeof ToldChangeFields>;
export type StaffingChange = ResultOf<typeof StaffingChangeFields>;
export type StaffingPreviewed = ResultOf<typeof StaffingPreviewOutcome>;
export type StaffingPreview = Extract<StaffingPreviewed, { __typename: "StaffingPreview" }>;
