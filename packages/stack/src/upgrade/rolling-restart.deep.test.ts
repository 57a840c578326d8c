import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryRoot } from "../repository.ts";
import { startFilled } from "./filled-installation.ts";
import type { Installation } from "./installation.ts";
import { underLoad, usualAnswers } from "./under-load.ts";

const MINUTE = 60_000;
const LEAST_ANSWERS = 500;
const { signal } = new AbortController();
let installation: Installation;

beforeAll(async () => {
  installation = await startFilled(signal);
}, 8 * MINUTE);
afterAll(() => installation?.stop(), MINUTE);

test("every process is replaced at ten requests a second, and nobody notices", {
  timeout: 4 * MINUTE,
  // As a journey is walked once more: one answer that a machine at its limit cut off is no fault of the order of stopping.
  retry: 1,
}, async () => {
  const { answers, ...noticed } = await underLoad(installation, signal, async (answered) => {
    while (answered() < LEAST_ANSWERS)
      for (const kind of ["api", "worker", "citizen", "staff"] as const)
        await installation.replace(kind, repositoryRoot);
  });
  expect(Object.keys(answers).toSorted()).toEqual(usualAnswers);
  expect(noticed).toEqual({ refused: 0, faults: [], lost: [], doubled: [], deaths: [] });
});
