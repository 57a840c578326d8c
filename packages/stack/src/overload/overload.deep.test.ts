import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startFilled } from "../upgrade/filled-installation.ts";
import type { Installation } from "../upgrade/installation.ts";
import { countComplaints } from "../visitors/count-complaints.ts";
import { colleaguesAt, complainants, readers } from "./askers.ts";
import { type Answered, type Asker, crowd } from "./crowd.ts";

const MINUTE = 60_000;
const PEOPLE = 200;
/** `OVERLOAD_SECONDS=60` for a whole minute of each. */
const SECONDS = Number(process.env.OVERLOAD_SECONDS ?? 30);
const RECOVERED_SECONDS = 5;
/** An answer takes no longer than a browser waits, and most people. */
const LONGEST = 30_000;
const { signal } = new AbortController();
let installation: Installation;

beforeAll(async () => {
  installation = await startFilled(signal);
}, 8 * MINUTE);
afterAll(() => installation?.stop(), MINUTE);

const timeout = SECONDS * 1000 + 4 * MINUTE;

test("two hundred at once on a page are all answered, or told to try again", { timeout }, async () => {
  await endures(readers(PEOPLE, `${installation.citizenSite}/klacht/formulier`), [
    "done",
    "told to try again",
  ]);
});

test("two hundred screens of staff at once are all answered, or told to try again", { timeout }, async () => {
  await endures(await colleaguesAt(PEOPLE, installation.staffSite), ["done", "told to try again"]);
});

test("two hundred hand in at once: each has a receipt, or what they typed and word to try again", {
  timeout,
}, async () => {
  const { askers, submissions } = await complainants(PEOPLE, installation.citizenSite);
  await endures(askers, ["done", "told to try again, with what was typed"]);
  const { lost, doubled } = await countComplaints(installation.ownerUrl, submissions);
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
});

/** That nobody is answered otherwise, no process dies of it, and all is as usual a moment later. */
async function endures(people: readonly Asker[], allowed: readonly string[]): Promise<void> {
  const answered = await crowd(people, SECONDS);
  await wait(RECOVERED_SECONDS * 1000);
  const after = await crowd(people.slice(0, 4), 2);
  report(answered, after);
  expect(Object.keys(answered.answers).filter((one) => !allowed.includes(one))).toEqual([]);
  expect(answered.answers.done).toBeGreaterThan(0);
  expect(answered.slowest).toBeLessThan(LONGEST);
  expect(installation.deaths).toEqual([]);
  expect(Object.keys(after.answers)).toEqual(["done"]);
}

function report(answered: Answered, after: Answered): void {
  process.stdout.write(`${JSON.stringify({ ...answered, afterwards: after })}\n`);
}
