import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { redirect } from "react-router";
import { readDecline, readForwarded } from "../actions/close/letters.server.ts";
import { casePath, formName } from "../commands/action-path.ts";
import type { LetterSoFar } from "../commands/letter/use-letter.ts";
import type { Route } from "./+types/letter-beforehand.ts";
import { noLetter } from "./letter-page.server.ts";

/** The forms whose letter can be read before anything is done. */
const readers = new Map([
  [formName("PROPOSE_DECLINE"), readDecline],
  [formName("FORWARD_COMPLAINT"), readForwarded],
]);

/** The letter with what is typed so far, for the page that keeps it beside its form; a form that lacks something has none. */
export async function action(args: Route.ActionArgs) {
  const received = await receiveForm(args);
  const read = readers.get(args.params.form);
  if (!read) return noLetter();
  const { page, why } = await read(args, received);
  return Response.json({ letter: page.data.letter, why } satisfies LetterSoFar);
}

/** Opened by itself there is nothing to read: what was typed is on the form. */
export function loader({ params }: Route.LoaderArgs) {
  throw redirect(casePath(params.reference));
}
