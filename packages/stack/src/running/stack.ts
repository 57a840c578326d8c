import {
  type ManagedProcess,
  type ProcessSpec,
  type Supervision,
  startProcess,
} from "../processes/managed-process.ts";
import { runToEnd } from "../processes/run-to-end.ts";
import type { Progress } from "../progress.ts";
import { inRepository, repositoryRoot } from "../repository.ts";
import { buildApps } from "./build.ts";
import { stackPrograms } from "./stack-programs.ts";

export interface StackOptions {
  /** The whole configuration; its database stands on a server that is running. */
  readonly environment: Readonly<Record<string, string>>;
  readonly mode: "production" | "development";
  readonly progress: Progress;
  readonly supervision: Supervision;
}

export interface Stack {
  readonly processes: readonly ManagedProcess[];
  /** Stops in reverse order: apps, worker, API, identity provider, mail inbox. The database is its opener's. */
  readonly stop: () => Promise<void>;
}

/** Builds what is not built, brings the database up to date, fills it once, and starts every program. */
export async function startStack({ environment, mode, progress, supervision }: StackOptions): Promise<Stack> {
  const { logFolder, signal } = supervision;
  const programs = stackPrograms(environment, mode);
  const processes: ManagedProcess[] = [];
  const start = async (...specs: ProcessSpec[]) => {
    const outcomes = await Promise.allSettled(specs.map((spec) => startProcess(spec, supervision)));
    for (const outcome of outcomes) if (outcome.status === "fulfilled") processes.push(outcome.value);
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  };
  const stop = async () => {
    for (let next = processes.pop(); next; next = processes.pop()) await next.stop();
  };
  const run = (name: string, file: string) =>
    runToEnd({
      name,
      command: process.execPath,
      args: [inRepository("packages", file)],
      cwd: repositoryRoot,
      env: { ...process.env, ...environment, NODE_ENV: mode },
      logFolder,
      signal,
    });

  try {
    if (mode === "production")
      await progress.step("Building the two apps", () => buildApps(logFolder, signal));
    await progress.step("Bringing the database up to date", () => run("migrate", "api/src/main-migrate.ts"));
    await progress.step("Filling it with demo data, once", () =>
      run("seed", "demo/src/filling/main-seed.ts"),
    );
    await progress.step("Starting the mail inbox and the identity provider", () =>
      start(programs.mailbox, programs.identityProvider),
    );
    await progress.step("Starting the API and the worker", () => start(programs.api, programs.worker));
    await progress.step("Starting the two apps", () => start(programs.citizen, programs.staff));
    return { processes, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}
