import { join } from "node:path";
import { portsFrom } from "../ports.ts";
import type { Supervision } from "../processes/managed-process.ts";
import { findRunningStack } from "../running/running-stack.ts";
import { StackProblem } from "../stack-problem.ts";
import { type DatabaseUrls, givenDatabaseUrls } from "./database-urls.ts";
import { demoEnvironment, requireDemoProfile } from "./demo-environment.ts";
import { isPresent } from "./is-present.ts";
import { possibleDataFolders } from "./postgres/postgres-home.ts";
import { openStackDatabase } from "./stack-database.ts";

export interface DemoDatabaseOptions {
  /** What the user has set. */
  readonly given: NodeJS.ProcessEnv;
  readonly stateFolder: string;
  /** What to do when no stack ever ran from this folder. */
  readonly whenMissing: "make" | "refuse";
  readonly signal: AbortSignal;
}

/**
 * Does some work on the database of the demo: the one that the environment names, else that of the running stack, else the
 * one it left, whose server then runs for as long as the work takes.
 *
 * @param work gets the whole environment, as the programs of the stack do
 * Refuses (StackProblem) another profile than the demo's, and missing data unless they may be made.
 */
export async function withDemoDatabase<Result>(
  options: DemoDatabaseOptions,
  work: (environment: Readonly<Record<string, string>>) => Promise<Result>,
): Promise<Result> {
  const { given, stateFolder, signal } = options;
  requireDemoProfile(given);
  const ports = portsFrom(given);
  const workOn = (databaseUrls: DatabaseUrls) =>
    work(demoEnvironment({ given, profile: "demo", ports, databaseUrls, stateFolder }));
  const own = givenDatabaseUrls(given);
  const running = own ? undefined : await findRunningStack(stateFolder);
  if (running) return workOn(running.databaseUrls);
  if (options.whenMissing === "refuse" && !own) await requireData(stateFolder);
  const supervision: Supervision = {
    logFolder: join(stateFolder, "logs"),
    grace: 10_000,
    onLaunch: () => {},
    onRestart: () => {},
    signal,
  };
  const database = await openStackDatabase({ given, stateFolder, port: ports.postgres, supervision });
  try {
    return await workOn(database.urls);
  } finally {
    await database.stop();
  }
}

async function requireData(stateFolder: string): Promise<void> {
  const found = await Promise.all(possibleDataFolders(stateFolder).map(isPresent));
  if (!found.includes(true)) throw new StackProblem("There are no demo data yet; `pnpm start` makes them.");
}
