import { graphql } from "@gehoor/web/graphql/graphql.ts";

export const DeliveryProofQuery = graphql(`
  query DeliveryProof($reference: String!) {
    complaint(reference: $reference) {
      reference
      status
      parts { ending { as letter } }
      letters(first: 100) {
        edges {
          node {
            number
            kind
            ofOther
            channel
            state
            to
            requestedAt
            dispatchedOn
            evidence
            readAt
            attempts { at channel outcome detail }
          }
        }
      }
    }
  }
`);
