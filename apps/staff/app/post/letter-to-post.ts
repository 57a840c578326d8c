import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { Route } from "./+types/letter-to-post.ts";
import { letterPage, noLetter } from "./letter-page.server.ts";

export const LetterToPrintQuery = graphql(`
  query LetterToPrint($complaintId: ID!, $number: Int!) {
    letterToPrint(complaintId: $complaintId, number: $number) { html }
  }
`);

/** A letter that waits for the post, dated today, also for desk staff who see nothing else of that case. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { api } = requestContext(context);
  // An address nobody was given: no letter, and no question.
  if (!/^\d{1,6}$/.test(params.number)) return noLetter();
  const asked = { complaintId: params.id, number: Number(params.number) };
  const { letterToPrint } = await api.query(LetterToPrintQuery, asked);
  if (!letterToPrint) return noLetter();
  return letterPage({ html: letterToPrint.html, text: null });
}
