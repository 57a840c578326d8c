import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";
import { ComplaintStanding } from "./standing.server.ts";

export const ReportNotSettledQuery = graphql(
  `query ReportNotSettledQuery($reference: String!) {
    complaint(reference: $reference) { ...ComplaintStanding }
  }`,
  [ComplaintStanding],
);

export const ReportNotSettled = graphql(
  `mutation ReportNotSettled($input: ReportNotSettledInput!) {
    reportNotSettled(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);
