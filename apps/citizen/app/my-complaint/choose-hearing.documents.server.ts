import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";
import { ComplaintStanding } from "./standing.server.ts";

export const ChooseHearingQuery = graphql(
  `query ChooseHearingQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ComplaintStanding
      oralWish
      hearings { side status mode plannedAt }
    }
  }`,
  [ComplaintStanding],
);

export const AskHearing = graphql(
  `mutation AskHearing($input: AskHearingInput!) { askHearing(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const WaiveHearing = graphql(
  `mutation WaiveHearing($input: WaiveHearingInput!) { waiveHearing(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);
