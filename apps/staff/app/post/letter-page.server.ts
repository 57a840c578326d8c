import { letterPolicy } from "@gehoor/web/server/pages/letter-policy.ts";
import { plainAnswer } from "@gehoor/web/server/requests/plain-answer.ts";

/**
 * A letter exactly as it was or will be sent, as a page of its own, to read and to print. It may bring its own style and
 * nothing else: no script, no picture from elsewhere, no form, no frame.
 *
 * @param letter its HTML document; when that has not been composed yet, its text
 */
export function letterPage(letter: { readonly html: string | null; readonly text: string | null }): Response {
  return new Response(letter.html ?? letter.text ?? "", {
    headers: {
      "content-type": letter.html ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
      "content-security-policy": letterPolicy(letter.html ?? ""),
    },
  });
}

/** Instead of a letter that is not there, or not for this person: a letter's page has no shell around it to say so. */
export function noLetter(): Response {
  return plainAnswer(
    404,
    "Deze brief bestaat niet, of is niet voor u.",
    "This letter does not exist, or is not for you.",
  );
}
