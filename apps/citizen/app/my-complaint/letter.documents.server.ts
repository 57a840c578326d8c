import { graphql } from "@gehoor/web/graphql/graphql.ts";

/** Asked for by its number a letter counts as opened (Awb 2:25). */
export const LetterQuery = graphql(`
  query LetterQuery($reference: String!, $number: Int!) {
    complaint(reference: $reference) { letter(number: $number) { html } }
  }
`);
