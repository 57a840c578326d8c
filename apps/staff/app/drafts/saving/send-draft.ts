import type { DraftAnswer } from "../draft-state.ts";

/** So many characters a browser sends along at most while it leaves a page. */
const mostWhileLeaving = 60_000;
/** Milliseconds that an answer is waited for. */
const longest = 8000;

/**
 * Sends what is filled in to be kept.
 *
 * @param leaving the page may be gone before the answer comes
 * @returns undefined where it could not be kept: no connection, no session, no API
 */
export async function sendDraft(
  path: string,
  form: HTMLFormElement,
  leaving: boolean,
): Promise<DraftAnswer | undefined> {
  const body = new URLSearchParams(
    [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]),
  );
  const keepalive = leaving && body.toString().length < mostWhileLeaving;
  const signal = AbortSignal.timeout(longest);
  const answer = await fetch(path, { method: "POST", body, keepalive, signal }).catch(() => undefined);
  // A page that asks to sign in is no answer.
  if (!answer?.ok || answer.redirected) return undefined;
  return answer.json().catch(() => undefined);
}
