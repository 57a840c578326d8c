import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { RefusalFields } from "../commands/command-outcome.ts";

/** The settings with their version, on the page of the administration and in their form. */
export const SettingsFields = graphql(`
  fragment PublishedSettings on Settings @_unmask {
    version withAdviser contactTargetDays routingTargetDays hearingReplyDays informalReviewWeeks
    followUpTargetWeeks bbsIsOwnAuthority siteIsDesignated
  }
`);

/** What every form of the administration is made from. */
export const NewestQuery = graphql(
  `
  query NewestVersions {
    today
    viewer { __typename ... on StaffViewer { roles } }
    calendar { version }
    settings { ...PublishedSettings }
  }
`,
  [SettingsFields],
);

export type Newest = ResultOf<typeof NewestQuery>;

/** How publishing a version ended; every mutation of the administration asks the same. */
export const VersionOutcome = graphql(
  `
  fragment VersionOutcome on VersionResult @_unmask {
    __typename
    ... on VersionMade { version }
    ... on VersionConflict { newest: version }
    ... on InvalidInput { problems { path code limit } }
    ... on Refused { refusal { ...RefusalFields } }
  }
`,
  [RefusalFields],
);

/** What a change would do, or why it cannot be. */
export const PreviewOutcome = graphql(
  `
  fragment PreviewOutcome on ChangePreviewResult @_unmask {
    __typename
    ... on ChangePreview { count capped }
    ... on InvalidInput { problems { path code limit } }
    ... on Refused { refusal { ...RefusalFields } }
  }
`,
  [RefusalFields],
);

export const CalendarPreview = graphql(
  `query CalendarPreview($change: CalendarChangeKind!, $on: Date!) {
    preview: calendarPreview(change: $change, on: $on) { ...PreviewOutcome }
  }`,
  [PreviewOutcome],
);

export type Made = ResultOf<typeof VersionOutcome>;
export type Previewed = ResultOf<typeof PreviewOutcome>;
