import { graphql } from "@gehoor/web/graphql/graphql.ts";

export const ComplaintCopyQuery = graphql(`
  query ComplaintCopyQuery($reference: String!) {
    complaint(reference: $reference) {
      reference
      straightToOmbudsman
      receivedAt
      conductUntilOn
      namedPersons
      wish
      oralWish
      parts { number subject description }
      complainants { name }
      representative { name }
    }
  }
`);
