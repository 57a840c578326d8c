import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sendToGroup } from "../processes/managed-process.ts";
import { startParentGuard } from "../processes/parent-guard.ts";
import { inRepository, repositoryRoot } from "../repository.ts";
import { playwrightFailures, playwrightSecondAttempts, vitestFailures } from "./test-failures.ts";
import { playwrightTotals, type Totals, vitestTotals } from "./test-totals.ts";

/** Which tests: everyday ones, or those tagged deep (`*.deep.test.ts`, `@deep` in a journey's title). */
export type Depth = "everyday" | "deep";

export interface RunnerOptions {
  readonly depth: Depth;
  /** Where the reports go. */
  readonly stateFolder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** What a runner counted, and what did not pass, by name. */
export interface Outcome extends Totals {
  readonly failures: readonly string[];
  /** What passed only at its second attempt. */
  readonly secondAttempts: readonly string[];
}

/** Runs the unit and integration tests of every package and app. */
export async function runVitest(options: RunnerOptions): Promise<Outcome> {
  const report = join(options.stateFolder, "vitest.json");
  const chosen =
    options.depth === "deep" ? [".deep.test.", "--passWithNoTests"] : ["--exclude", "**/*.deep.test.*"];
  const args = ["run", ...chosen, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const env = { ...options.env, TEST_DEPTH: options.depth };
  const vitest = inRepository("node_modules/vitest/vitest.mjs");
  const endedWell = await run(vitest, args, repositoryRoot, { ...options, env });
  const found = await reportIn(report);
  return { ...vitestTotals(found, endedWell), failures: vitestFailures(found), secondAttempts: [] };
}

/** Walks the journeys in a real browser through the stack that the environment names. */
export async function runJourneys(options: RunnerOptions): Promise<Outcome> {
  const report = join(options.stateFolder, "journeys.json");
  const args = ["test", ...journeysOf(options.depth)];
  const env = { ...options.env, JOURNEYS_REPORT: report };
  const endedWell = await run(playwright, args, inRepository("packages/e2e"), { ...options, env });
  const found = await reportIn(report);
  return {
    ...playwrightTotals(found, endedWell),
    failures: playwrightFailures(found),
    secondAttempts: playwrightSecondAttempts(found),
  };
}

/** True when there is a journey of this depth: only then is it worth starting a whole stack. */
export async function hasJourneys(options: RunnerOptions): Promise<boolean> {
  const args = ["test", "--list", "--quiet", ...journeysOf(options.depth)];
  return run(playwright, args, inRepository("packages/e2e"), options, "ignore");
}

const playwright = inRepository("packages/e2e/node_modules/@playwright/test/cli.js");

function journeysOf(depth: Depth): string[] {
  return [depth === "deep" ? "--grep" : "--grep-invert", "@deep"];
}

async function reportIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

function run(
  script: string,
  args: readonly string[],
  cwd: string,
  { env, signal }: RunnerOptions,
  output: "inherit" | "ignore" = "inherit",
): Promise<boolean> {
  signal.throwIfAborted();
  // A group of its own, so that Ctrl-C reaches it through us, once, and takes its workers and browsers along.
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", output, output],
  });
  const guard = startParentGuard(child.pid, "SIGTERM", "SIGKILL");
  let insist: NodeJS.Timeout | undefined;
  const stop = () => {
    sendToGroup(child.pid, "SIGTERM");
    insist = setTimeout(() => sendToGroup(child.pid, "SIGKILL"), 5000);
  };
  signal.addEventListener("abort", stop);
  return new Promise((resolve, reject) => {
    const ended = (well: boolean) => {
      signal.removeEventListener("abort", stop);
      clearTimeout(insist);
      guard.release();
      if (signal.aborted) reject(signal.reason);
      else resolve(well);
    };
    child.once("error", () => ended(false));
    child.once("exit", (code) => ended(code === 0));
  });
}
