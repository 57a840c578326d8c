import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";
import { ComplaintStanding } from "./standing.server.ts";

export const ProvideSupplementQuery = graphql(
  `query ProvideSupplementQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ComplaintStanding
      supplementRequest { lacking replyByOn }
    }
  }`,
  [ComplaintStanding],
);

export const ProvideSupplement = graphql(
  `mutation ProvideSupplement($input: ProvideSupplementInput!) {
    provideSupplement(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);
