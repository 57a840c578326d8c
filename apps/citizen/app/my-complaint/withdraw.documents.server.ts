import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";
import { ComplaintStanding } from "./standing.server.ts";

export const WithdrawQuery = graphql(
  `query WithdrawQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ComplaintStanding
      joinedReferences
      complainants { partyId you withdrawnOn }
    }
  }`,
  [ComplaintStanding],
);

export const Withdraw = graphql(
  `mutation WithdrawAsComplainant($input: WithdrawInput!) { withdraw(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);
