import { notFound } from "@gehoor/web/graphql/api-failure.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { visit } from "@gehoor/web/server/middleware/visit.ts";
import type { Route } from "./+types/letter-of-case.ts";
import { letterPage } from "./letter-page.server.ts";

export const LetterOfCaseQuery = graphql(`
  query LetterOfCase($reference: String!, $number: Int!) {
    complaint(reference: $reference) { letter(number: $number) { html text } }
  }
`);

/** A letter of a case as it was sent. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, requestId } = visit(context);
  if (!/^\d{1,6}$/.test(params.number)) throw notFound(requestId);
  const asked = { reference: params.reference, number: Number(params.number) };
  const { complaint } = await api.query(LetterOfCaseQuery, asked);
  if (!complaint?.letter) throw notFound(requestId);
  return letterPage(complaint.letter);
}
