import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installDebianPackages } from "./debian/debian-packages.ts";
import { runCommand } from "./processes/run-command.ts";
import { createProgress } from "./progress.ts";
import { stateRoot } from "./repository.ts";
import { type Depth, hasJourneys, type Outcome, runJourneys, runVitest } from "./test-run/test-runners.ts";
import { openTestStack } from "./test-run/test-stack.ts";
import { sumOf } from "./test-run/test-totals.ts";
import { isInHistory } from "./upgrade/release-tree.ts";
import { lastRelease } from "./upgrade/releases.ts";

/** Tests that this machine cannot run, said at the end. */
const leftOut: string[] = [];

// `pnpm test` and `pnpm test:deep`: every test of every package with its own database, then the journeys in a browser
// through a stack of their own.
await runCommand(async (signal) => {
  const { values } = parseArgs({ options: { deep: { type: "boolean", default: false } } });
  const depth: Depth = values.deep ? "deep" : "everyday";
  const totals: Record<string, Outcome> = {};
  await rm(totalsFile(depth), { force: true });
  await rm(failuresFile(depth), { force: true });
  const progress = createProgress(process.stdout);
  if (depth === "deep")
    await progress.step("Looking for what only Debian has", async () => {
      installDebianPackages((line) => leftOut.push(line));
      const { version } = lastRelease;
      if (!isInHistory(lastRelease))
        leftOut.push(
          `Left out: the upgrade from ${version}, whose commit this clone lacks (git fetch --unshallow)`,
        );
    });
  const stack = await progress.step("Starting a database for the tests", () => openTestStack(signal));
  try {
    const { stateFolder, server } = stack;
    const env = { TEST_DATABASE_URL: server.url("postgres"), TZ: "Pacific/Kiritimati" };
    totals.tests = await runVitest({ depth, stateFolder, env, signal });
    const journeys = { depth, stateFolder, env: {}, signal };
    if (depth === "everyday" || (await hasJourneys(journeys))) {
      totals.journeys = {
        passed: 0,
        failed: 1,
        failures: ["The journeys did not run"],
        secondAttempts: [],
      };
      totals.journeys = await runJourneys({ ...journeys, env: await stack.startPrograms(progress) });
    }
  } finally {
    await stack.stop();
    if (!signal.aborted) await report(depth, totals);
  }
  return sumOf(Object.values(totals)).failed === 0 ? 0 : 1;
});

async function report(depth: Depth, totals: Readonly<Record<string, Outcome>>): Promise<void> {
  const sum = sumOf(Object.values(totals));
  const parts = Object.entries(totals).map(([what, one]) => `${what} ${one.passed} and ${one.failed}`);
  const failures = Object.values(totals).flatMap((one) => one.failures.map((what) => `Failed: ${what}`));
  const again = Object.values(totals).flatMap((one) =>
    one.secondAttempts.map((what) => `Passed at the second attempt: ${what}`),
  );
  const notable = [...again, ...failures];
  for (const one of [...leftOut, ...notable]) process.stdout.write(`\n${one}`);
  process.stdout.write(`\nPassed ${sum.passed}, failed ${sum.failed} (${parts.join("; ")})\n`);
  await mkdir(stateRoot, { recursive: true });
  if (notable.length > 0) await writeFile(failuresFile(depth), `${notable.join("\n")}\n`);
  // Whole or not at all: `.ci/run` takes a missing file as a failure.
  await writeFile(`${totalsFile(depth)}.new`, `${JSON.stringify(sum)}\n`);
  await rename(`${totalsFile(depth)}.new`, totalsFile(depth));
}

/** Where `.ci/run` finds the sum. */
function totalsFile(depth: Depth): string {
  return join(stateRoot, `totals-${depth}.json`);
}

/** What `.ci/run` repeats at its end, where a long output may have been cut. */
function failuresFile(depth: Depth): string {
  return join(stateRoot, `failures-${depth}.txt`);
}
