import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";
import { ComplaintStanding } from "./standing.server.ts";

export const AnswerSettlementQuery = graphql(
  `query AnswerSettlementQuery($reference: String!) {
    complaint(reference: $reference) { ...ComplaintStanding settlementProposal { text parts } joinedReferences
      parts { number subject description ending { as } }
    }
  }`,
  [ComplaintStanding],
);

export const ConfirmSettlement = graphql(
  `mutation ConfirmSettlement($input: ConfirmSettlementInput!) {
    confirmSettlement(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);

export const RefuseSettlement = graphql(
  `mutation RefuseSettlement($input: RefuseSettlementInput!) {
    refuseSettlement(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);
