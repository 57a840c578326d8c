import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { embeddedDatabaseUrls, givenDatabaseUrls } from "../database/database-urls.ts";
import { type DemoExample, demoExample, filledAt } from "../database/demo-data.ts";
import { demoEnvironment, requireDemoProfile } from "../database/demo-environment.ts";
import { stopLeftoverServer } from "../database/postgres/leftover-server.ts";
import { possibleDataFolders, removePostgresHome } from "../database/postgres/postgres-home.ts";
import { openStackDatabase, type StackDatabase } from "../database/stack-database.ts";
import { portsFrom, requireFreePorts } from "../ports.ts";
import type { Supervision } from "../processes/managed-process.ts";
import type { Progress } from "../progress.ts";
import { demoStateFolder } from "../repository.ts";
import { StackProblem } from "../stack-problem.ts";
import { announceRunningStack, requireNoneRunning } from "./running-stack.ts";
import { startStack } from "./stack.ts";

export interface LocalStackOptions {
  readonly given: NodeJS.ProcessEnv;
  readonly mode: "production" | "development";
  readonly fresh: boolean;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly onLine?: (name: string, line: string) => void;
}

export interface LocalStack {
  readonly environment: Readonly<Record<string, string>>;
  readonly database: StackDatabase;
  /** When the demo data were made; their dates are relative to that day. */
  readonly filledAt: Temporal.Instant;
  readonly example: DemoExample | undefined;
  readonly logFolder: string;
  readonly stop: () => Promise<void>;
}

/** Starts the stack of this clone, with its own database, on the ports of the environment. */
export async function startLocalStack(options: LocalStackOptions): Promise<LocalStack> {
  const { given, progress, signal } = options;
  requireDemoProfile(given);
  const ports = portsFrom(given);
  await requireNoneRunning(demoStateFolder);
  const { postgres, ...others } = ports;
  const own = givenDatabaseUrls(given);
  await requireFreePorts(own ? others : { ...others, postgres });
  if (options.fresh) await progress.step("Taking away the data of before", () => beginAnew(given));
  await mkdir(demoStateFolder, { recursive: true });

  const environment = demoEnvironment({
    given,
    profile: "demo",
    ports,
    databaseUrls: own ?? embeddedDatabaseUrls(postgres),
    stateFolder: demoStateFolder,
  });
  const announcement = announceRunningStack(demoStateFolder, {
    urls: addressesOf(environment),
    databaseUrls: own ?? embeddedDatabaseUrls(postgres),
  });
  const supervision: Supervision = {
    logFolder: join(demoStateFolder, "logs"),
    grace: 10_000,
    onLaunch: announcement.launched,
    onRestart: (line) => progress.say(`  ! ${line}`),
    ...(options.onLine && { onLine: options.onLine }),
    signal,
  };
  const stops: (() => Promise<void> | void)[] = [announcement.withdraw];
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  try {
    const database = await progress.step("Opening the database", () =>
      openStackDatabase({ given, stateFolder: demoStateFolder, port: postgres, supervision }),
    );
    stops.push(database.stop);
    const stack = await startStack({ environment, mode: options.mode, progress, supervision });
    stops.push(stack.stop);
    const { logFolder } = supervision;
    const example = await demoExample(logFolder);
    return { environment, database, filledAt: await filledAt(demoStateFolder), example, logFolder, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** The addresses for people, by what they are. */
export function addressesOf(environment: Readonly<Record<string, string>>): Record<string, string> {
  return {
    "Citizens' site": environment.CITIZEN_URL ?? "",
    "Staff portal": environment.STAFF_URL ?? "",
    API: `${environment.API_URL}/graphql`,
    "Mail inbox": `http://localhost:${environment.MAIL_PORT}`,
  };
}

async function beginAnew(given: NodeJS.ProcessEnv): Promise<void> {
  if (givenDatabaseUrls(given))
    throw new StackProblem("--fresh begins anew with the embedded database only; empty your own yourself.");
  for (const dataFolder of possibleDataFolders(demoStateFolder)) await stopLeftoverServer(dataFolder);
  await removePostgresHome(demoStateFolder);
  await rm(demoStateFolder, { recursive: true, force: true });
}
