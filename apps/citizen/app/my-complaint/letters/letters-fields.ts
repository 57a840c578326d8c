import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

/** The letters about a complaint. */
export const LettersFields = graphql(`
  fragment LettersFields on Complaint @_unmask {
    letters(first: 100) { edges { node { number kind ofOther requestedAt dispatchedOn readable } } }
  }
`);

type Letters = ResultOf<typeof LettersFields>;
export type Letter = Letters["letters"]["edges"][number]["node"];

/** The letters that can be read here. */
export function readable({ letters }: Letters): Letter[] {
  return letters.edges.flatMap(({ node }) => (node.readable ? [node] : []));
}
