import { randomUUID } from "node:crypto";
import { formWith } from "../visitors/citizens.ts";
import { signInAtPortal } from "../visitors/sign-in-at-portal.ts";
import { answerIn, type Submission } from "../visitors/submission.ts";
import { openVisitor, type Visitor } from "../visitors/visitor.ts";
import type { Asker } from "./crowd.ts";

/** A browser would wait longer; nobody does. */
const LONGEST_WAIT_MILLISECONDS = 30_000;
const colleagues = [
  "n.jansen",
  "f.dekker",
  "p.vermeer",
  "r.elamrani",
  "t.kuipers",
  "w.blom",
  "s.yildirim",
  "h.postma",
];

/** Somebody at an address of their own, as the proxy before the site tells it. */
function somebody(place: number): Visitor {
  return openVisitor({
    "accept-language": "nl",
    "x-forwarded-for": `10.0.${Math.floor(place / 250)}.${(place % 250) + 1}`,
  });
}

/** So many who look at a page of the citizens' site. */
export function readers(people: number, page: string): readonly Asker[] {
  return Array.from({ length: people }, (_, place) => looking(somebody(place), page, "</html>"));
}

/** So many screens of staff with the worklist, of a few people who are signed in. */
export async function colleaguesAt(people: number, portal: string): Promise<readonly Asker[]> {
  const signedIn: Visitor[] = [];
  for (const [place, login] of colleagues.entries()) {
    const visitor = somebody(place);
    await signInAtPortal(visitor, portal, login);
    signedIn.push(visitor);
  }
  return Array.from({ length: people }, (_, place) => {
    const visitor = signedIn[place % signedIn.length] ?? somebody(place);
    return looking(visitor, `${portal}/werkvoorraad`, "Werkvoorraad");
  });
}

/** So many who hand in one complaint after the other, and the same again when it is refused for now. */
export async function complainants(
  people: number,
  site: string,
): Promise<{ readonly askers: readonly Asker[]; readonly submissions: readonly Submission[] }> {
  const submissions: Submission[] = [];
  const form = `${site}/klacht/formulier`;
  const one = async (visitor: Visitor): Promise<Asker> => {
    // Without this site's cookie the receipt would be shown at once, without an address of its own.
    await (await visitor.get(form)).body?.cancel();
    let draft = randomUUID();
    return async () => {
      const mark = `proef-${draft}`;
      const firstSentAt = performance.now();
      const over = AbortSignal.timeout(LONGEST_WAIT_MILLISECONDS);
      const answer = await answerIn(await visitor.send(form, formWith(mark, draft), over), mark);
      if (answer.kind === "fault") return answer.what;
      if (answer.kind === "refused") return "told to try again, with what was typed";
      const { reference } = answer;
      submissions.push({
        mark,
        firstSentAt,
        refusedAt: [],
        faults: [],
        acknowledgedAt: performance.now(),
        reference,
      });
      draft = randomUUID();
      return "done";
    };
  };
  const askers: Asker[] = [];
  for (let place = 0; place < people; place += 1) askers.push(await one(somebody(place)));
  return { askers, submissions };
}

function looking(visitor: Visitor, address: string, holds: string): Asker {
  return async () => {
    const page = await visitor.get(address);
    const text = await page.text();
    if (page.status === 200) return text.includes(holds) ? "done" : `without “${holds}”`;
    return page.status === 503 && text.includes("opnieuw") ? "told to try again" : String(page.status);
  };
}
