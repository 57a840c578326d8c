import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";
import { ComplaintStanding } from "./standing.server.ts";

export const ReactToReportQuery = graphql(
  `query ReactToReportQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ComplaintStanding
      hearings { side report }
      awaitedReactions { you untilOn }
    }
  }`,
  [ComplaintStanding],
);

export const ReactToReport = graphql(
  `mutation ReactToReport($input: ReactToReportInput!) { reactToReport(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);
