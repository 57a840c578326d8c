import { type FailureReason, isFailure, notFound } from "@gehoor/web/graphql/api-failure.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { pathIn } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { letterPolicy } from "@gehoor/web/server/pages/letter-policy.ts";
import { redirect } from "react-router";
import { withWayBack } from "../session/way-back.ts";
import type { Route } from "./+types/letter.ts";

/** Asked for by its number a letter counts as opened (Awb 2:25). */
export const LetterQuery = graphql(`
  query LetterQuery($reference: String!, $number: Int!) {
    complaint(reference: $reference) { letter(number: $number) { html } }
  }
`);

/**
 * One letter exactly as it was sent, with a way back above it: a document of its own, to read and to print. Its policy
 * allows its own styles, by their hashes, and nothing else: no script, no image, no form.
 */
export async function loader(args: Route.LoaderArgs) {
  return sentLetter(args).catch((thrown: unknown) => {
    const reason = reasonIn(thrown);
    if (reason === undefined) throw thrown;
    // No page of the app stands here, so its reader would get bare JSON: a page that does tells what went wrong.
    const { language } = requestContext(args.context);
    const own = `/mijn-klacht/${encodeURIComponent(args.params.reference)}`;
    return redirect(pathIn(language, reason === "NOT_FOUND" ? `${own}/brieven` : own));
  });
}

function reasonIn(thrown: unknown): FailureReason | undefined {
  const failed = typeof thrown === "object" && thrown !== null && "data" in thrown;
  return failed && isFailure(thrown.data) ? thrown.data.reason : undefined;
}

async function sentLetter({ params, context }: Route.LoaderArgs): Promise<Response> {
  if (!/^\d{1,6}$/.test(params.number)) throw notFound();
  const asked = { reference: params.reference, number: Number(params.number) };
  const { api, language } = requestContext(context);
  const letter = (await api.query(LetterQuery, asked)).complaint?.letter;
  if (!letter?.html) throw notFound();
  const html = withWayBack(
    letter.html,
    pathIn(language, `/mijn-klacht/${encodeURIComponent(params.reference)}`),
    language,
  );
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": letterPolicy(html),
    },
  });
}
