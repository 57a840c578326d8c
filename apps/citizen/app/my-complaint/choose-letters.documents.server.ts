import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";
import { ComplaintStanding } from "./standing.server.ts";

export const ChooseLettersQuery = graphql(
  `query ChooseLettersQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ComplaintStanding
      complainants { partyId you name spokesperson throughSpokesperson }
    }
  }`,
  [ComplaintStanding],
);

export const ChooseLetters = graphql(
  `mutation ChooseOwnLetters($input: ChooseLettersInput!) { chooseLetters(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);
