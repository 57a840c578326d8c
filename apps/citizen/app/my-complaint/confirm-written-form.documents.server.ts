import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";
import { ComplaintStanding } from "./standing.server.ts";

export const ConfirmWrittenFormQuery = graphql(
  `query ConfirmWrittenFormQuery($reference: String!) {
    today
    complaint(reference: $reference) {
      ...ComplaintStanding
      firstContactOn
      startsOn
      parts { number description }
    }
  }`,
  [ComplaintStanding],
);

export const ConfirmWrittenForm = graphql(
  `mutation ConfirmOwnWrittenForm($input: ConfirmWrittenFormInput!) {
    confirmWrittenForm(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);
