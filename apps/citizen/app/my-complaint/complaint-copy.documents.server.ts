import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { EnteredContent } from "#app/complaint/entered.server.ts";

export const ComplaintCopyQuery = graphql(
  `query ComplaintCopyQuery($reference: String!) {
    complaint(reference: $reference) {
      reference
      straightToOmbudsman
      channel
      receivedAt
      receivedOn
      entered { ...EnteredContent }
    }
  }`,
  [EnteredContent],
);
