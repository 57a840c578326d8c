import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { Route } from "./+types/letter-of-case.ts";
import { letterPage, noLetter } from "./letter-page.server.ts";

export const LetterOfCaseQuery = graphql(`
  query LetterOfCase($reference: String!, $number: Int!) {
    complaint(reference: $reference) { letter(number: $number) { html text } }
  }
`);

/** A letter of a case as it was sent. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { api } = requestContext(context);
  if (!/^\d{1,6}$/.test(params.number)) return noLetter();
  const asked = { reference: params.reference, number: Number(params.number) };
  const { complaint } = await api.query(LetterOfCaseQuery, asked);
  if (!complaint?.letter?.html && !complaint?.letter?.text) return noLetter();
  return letterPage(complaint.letter);
}
