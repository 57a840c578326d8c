import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { PreviewOutcome, VersionOutcome } from "../newest-query.ts";

/** When who is told of a term. */
export const LadderFields = graphql(`
  fragment LadderOfSettings on Settings @_unmask {
    version ladder { termKind rung workingDays }
  }
`);

export type LadderData = ResultOf<typeof LadderFields>["ladder"];

export const LadderQuery = graphql(`query Ladder { settings { ...LadderOfSettings } }`, [LadderFields]);

export const LadderPreview = graphql(
  `query LadderPreview($steps: [LadderStepInput!]!) {
    preview: ladderPreview(steps: $steps) { ...PreviewOutcome }
  }`,
  [PreviewOutcome],
);

export const ChangeLadder = graphql(
  `mutation ChangeLadder($input: ChangeLadderInput!) { made: changeLadder(input: $input) { ...VersionOutcome } }`,
  [VersionOutcome],
);
