import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { answerIn, type Submission } from "./submission.ts";
import { openVisitor } from "./visitor.ts";

/** People who hand in complaints, one after the other, whatever happens behind the site. */
export interface Citizens {
  readonly submissions: readonly Submission[];
  /** Nobody new comes; resolves when everybody who came has a receipt, or `seconds` have passed. */
  goHome(seconds: number): Promise<void>;
}

/** A browser gives an answer longer; nobody waits longer. */
const LONGEST_WAIT_MILLISECONDS = 30_000;
/** Between a refusal and the next attempt: the page says a few minutes; the impatient are told apart, as people are. */
const readingMilliseconds = (place: number) => 15_000 + (place % 16) * 1000;

/**
 * Lets so many come each second, each with the filled-in form in hand. Who is refused sends the same form again by the button
 * of the page, hidden key included.
 */
export async function letCitizensCome(
  site: string,
  perSecond: number,
  signal: AbortSignal,
): Promise<Citizens> {
  const address = `${site}/klacht/formulier`;
  const visitor = openVisitor();
  // Without this site's cookie the receipt would be shown at once, without an address of its own.
  await (await visitor.get(address)).body?.cancel();
  const submissions: Submission[] = [];
  const unfinished = new Set<Promise<void>>();
  const closing = new AbortController();
  const over = AbortSignal.any([signal, closing.signal]);

  const attempt = (mark: string, draft: string) =>
    visitor
      .send(address, formWith(mark, draft), AbortSignal.timeout(LONGEST_WAIT_MILLISECONDS))
      .then((response) => answerIn(response, mark))
      .catch((problem: unknown) => ({ kind: "fault", what: String(problem) }) as const);
  const come = async () => {
    const place = submissions.length;
    const draft = randomUUID();
    let now: Submission = {
      mark: `proef-${draft}`,
      firstSentAt: performance.now(),
      refusedAt: [],
      faults: [],
    };
    submissions[place] = now;
    while (now.acknowledgedAt === undefined && !over.aborted) {
      const answer = await attempt(now.mark, draft);
      const at = performance.now();
      if (answer.kind === "acknowledged") now = { ...now, acknowledgedAt: at, reference: answer.reference };
      else if (answer.kind === "refused") now = { ...now, refusedAt: [...now.refusedAt, at] };
      else now = { ...now, faults: [...now.faults, answer.what] };
      submissions[place] = now;
      if (answer.kind !== "acknowledged")
        await wait(readingMilliseconds(place), undefined, { signal: over }).catch(() => {});
    }
  };
  const timer = setInterval(() => {
    const one = come().finally(() => unfinished.delete(one));
    unfinished.add(one);
  }, 1000 / perSecond);
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  return {
    submissions,
    goHome: async (seconds) => {
      clearInterval(timer);
      const late = wait(seconds * 1000, undefined, { signal: over, ref: false }).catch(() => {});
      await Promise.race([Promise.all(unfinished), late]);
      closing.abort();
      await Promise.all(unfinished);
    },
  };
}

/**
 * The last step of the form, signed, as the page before it would send it.
 *
 * @param mark stands in the text
 * @param draft the key by which it is taken in once
 */
export function formWith(mark: string, draft: string): Readonly<Record<string, string>> {
  return {
    draft,
    step: "send",
    signed: "yes",
    acting: "SELF",
    "screening.matter": "CONDUCT",
    "parts[0].subject": "TREATMENT",
    "parts[0].description": `Ik stond twee uur in de rij, en niemand zei waarom (${mark}).`,
    oralWish: "PHONE",
    "own.name": "Jan Jansen",
    "own.address.street": "Burgemeester Grothestraat 12",
    "own.address.postcode": "3761 CM",
    "own.address.city": "Soest",
    "own.letters": "EMAIL",
    "own.email": `${draft}@burger.example`,
  };
}
