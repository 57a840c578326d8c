import { notFound } from "@gehoor/web/graphql/api-failure.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { visit } from "@gehoor/web/server/middleware/visit.ts";
import type { Route } from "./+types/letter-of-case.ts";
import { letterPage } from "./letter-page.server.ts";

const LetterOfCase = graphql(`
  query LetterOfCase($reference: String!) {
    complaint(reference: $reference) {
      letters(first: 100) { edges { node { number html text } } }
    }
  }
`);

/** A letter of a case as it was sent. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, requestId } = visit(context);
  const { complaint } = await api.query(LetterOfCase, { reference: params.reference });
  const letter = complaint?.letters.edges.find(({ node }) => String(node.number) === params.number)?.node;
  if (!letter) throw notFound(requestId);
  return letterPage(letter);
}
