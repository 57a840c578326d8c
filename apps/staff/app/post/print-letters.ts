import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { plainAnswer } from "@gehoor/web/server/requests/plain-answer.ts";
import { redirect } from "react-router";
import type { Route } from "./+types/print-letters.ts";
import { letterField, lettersOf } from "./letter-key.ts";
import { letterPage } from "./letter-page.server.ts";
import { printPath } from "./print-path.ts";

export const LettersToPrintQuery = graphql(`
  query LettersToPrint($letters: [LetterKeyInput!]!) {
    lettersToPrint(letters: $letters) { page }
  }
`);

/** Letters that wait for the post as one page, dated today, each on a sheet of its own. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const letters = lettersOf(new URL(request.url).searchParams.getAll(letterField));
  if (letters.length === 0) return nothing();
  const { lettersToPrint } = await requestContext(context).api.query(LettersToPrintQuery, {
    letters: [...letters],
  });
  return lettersToPrint.page ? letterPage({ html: lettersToPrint.page, text: null }) : nothing();
}

/** The same for the letters of a form, at an address that can be loaded again. */
export async function action(args: Route.ActionArgs) {
  const form = await receiveForm(args);
  return redirect(printPath(form.getAll(letterField)));
}

function nothing(): Response {
  return plainAnswer(
    404,
    "Er is niets te printen. Kies brieven in de lijst, en vernieuw die als een collega ze al postte.",
    "There is nothing to print. Choose letters in the list, and reload it if a colleague has posted them.",
  );
}
