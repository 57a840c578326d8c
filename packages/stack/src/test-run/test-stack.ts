import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { embeddedDatabaseUrls } from "../database/database-urls.ts";
import { demoEnvironment } from "../database/demo-environment.ts";
import {
  type EmbeddedPostgres,
  ensureDatabase,
  startEmbeddedPostgres,
} from "../database/postgres/embedded-postgres.ts";
import { stopLeftoverServer } from "../database/postgres/leftover-server.ts";
import { possibleDataFolders, removePostgresHome } from "../database/postgres/postgres-home.ts";
import { freePortNumbers, type PortNumbers } from "../ports.ts";
import type { Supervision } from "../processes/managed-process.ts";
import type { Progress } from "../progress.ts";
import { stateRoot } from "../repository.ts";
import { type Announcement, announceRunningStack, findRunningStack } from "../running/running-stack.ts";
import { startStack } from "../running/stack.ts";

/** A database server for tests alone, and on demand a whole stack beside it; gone without a trace afterwards. */
export interface TestStack {
  readonly stateFolder: string;
  readonly server: EmbeddedPostgres;
  /** Starts the whole system in the test profile on free ports; gives the environment its visitors need. */
  readonly startPrograms: (progress: Progress) => Promise<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Opens a test stack in a folder of its own, so that several runs in one clone do not meet. */
export async function openTestStack(signal: AbortSignal): Promise<TestStack> {
  const folder = join(stateRoot, "test");
  await removeLeftovers(folder);
  const stateFolder = join(folder, String(process.pid));
  await mkdir(stateFolder, { recursive: true });
  const announcement: Announcement = announceRunningStack(stateFolder, {
    urls: {},
    databaseUrls: embeddedDatabaseUrls(0),
  });
  const supervision: Supervision = {
    logFolder: join(stateFolder, "logs"),
    grace: 5000,
    onLaunch: announcement.launched,
    onRestart: () => {},
    signal,
  };
  // Taken from the end: programs, server, logs, folder.
  const stops: (() => Promise<void>)[] = [() => remove(stateFolder), () => keepLogs(supervision.logFolder)];
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  try {
    const ports = await freePortNumbers();
    const server = await startEmbeddedPostgres({
      stateFolder,
      port: ports.postgres,
      durable: false,
      supervision,
    });
    stops.push(server.process.stop);
    const startPrograms = async (progress: Progress) => {
      await ensureDatabase(server, "gehoor");
      const environment = testEnvironment(stateFolder, ports);
      const stack = await startStack({ environment, mode: "production", progress, supervision });
      stops.push(stack.stop);
      return { ...environment, STACK_STATE_FOLDER: stateFolder };
    };
    return { stateFolder, server, startPrograms, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

function testEnvironment(stateFolder: string, ports: PortNumbers): Record<string, string> {
  return demoEnvironment({
    // Nothing from the user's environment: a test that depends on it passes on one machine only. The apps ask by id as
    // everywhere; what journeys ask themselves stands in no list.
    given: { AD_HOC_DOCUMENTS: "allowed" },
    profile: "test",
    ports,
    databaseUrls: embeddedDatabaseUrls(ports.postgres),
    stateFolder,
  });
}

/** What the programs said stays for whoever wonders why a journey failed. */
async function keepLogs(logFolder: string): Promise<void> {
  const kept = join(stateRoot, "logs-of-last-test");
  await rm(kept, { recursive: true, force: true });
  await rename(logFolder, kept).catch(() => {});
}

/** Runs that were killed leave their folder, and in the worst case a server. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const entry of await readdir(folder).catch(() => [])) {
    const stateFolder = join(folder, entry);
    if (await findRunningStack(stateFolder)) continue;
    for (const dataFolder of possibleDataFolders(stateFolder)) await stopLeftoverServer(dataFolder);
    await remove(stateFolder);
  }
}

async function remove(stateFolder: string): Promise<void> {
  await removePostgresHome(stateFolder);
  await rm(stateFolder, { recursive: true, force: true });
}
