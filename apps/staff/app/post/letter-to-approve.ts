import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { Route } from "./+types/letter-to-approve.ts";
import { letterPage, noLetter } from "./letter-page.server.ts";

export const LetterToApproveQuery = graphql(`
  query LetterToApprove($reference: String!) {
    complaint(reference: $reference) { letterToApprove { html text } }
  }
`);

/** The letter that would leave after an approval, for who can approve it. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { complaint } = await requestContext(context).api.query(LetterToApproveQuery, {
    reference: params.reference,
  });
  return complaint?.letterToApprove ? letterPage(complaint.letterToApprove) : noLetter();
}
