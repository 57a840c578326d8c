import { graphql } from "@gehoor/web/graphql/graphql.ts";

export const LetterQuery = graphql(`
  query LetterQuery($reference: String!) {
    complaint(reference: $reference) {
      letters(first: 100) { edges { node { number html } } }
    }
  }
`);
