import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { demoEnvironment } from "../database/demo-environment.ts";
import { freePortNumbers, freePorts } from "../ports.ts";
import { type ProcessSpec, startProcess } from "../processes/managed-process.ts";
import { runToEnd } from "../processes/run-to-end.ts";
import type { Progress } from "../progress.ts";
import { inRepository, repositoryRoot, stateRoot } from "../repository.ts";
import { buildApps } from "../running/build.ts";
import { type PairPorts, twoOfEach } from "../running/two-of-each.ts";
import { balancer } from "./machines/balancer.ts";
import { type DatabaseSite, openDatabaseSite } from "./machines/database-site.ts";
import { logsOf } from "./machines/machine.ts";
import { openSite } from "./machines/open-site.ts";
import { pooler } from "./machines/pooler.ts";
import { prepareDatabase } from "./machines/prepare-database.ts";

/** The logs of the last rehearsal. */
const keptLogs = join(stateRoot, "logs-of-last-rehearsal");

/** Everything that runs where a municipality wants to live through the death of a server. */
export interface Rehearsal {
  readonly databases: DatabaseSite;
  readonly citizenSite: string;
  readonly portal: string;
  /** Programs of ours that ended by themselves, which none should. */
  readonly deaths: readonly string[];
  /** Runs one of the API's programs on the database, straight on the primary. */
  runOnDatabase(name: string, file: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it all in a folder of its own. */
export async function openRehearsal(progress: Progress, signal: AbortSignal): Promise<Rehearsal> {
  const site = await progress.step("Installing what Debian has for it", openSite);
  const logFolder = logsOf(site);
  const stops: (() => Promise<void>)[] = [
    () => rm(site.folder, { recursive: true, force: true }),
    () => keepLogs(logFolder),
  ];
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  const deaths: string[] = [];
  const start = async (...specs: readonly ProcessSpec[]) => {
    const supervision = {
      logFolder,
      grace: 10_000,
      onLaunch: () => {},
      onRestart: (line: string) => void deaths.push(line),
      signal,
    };
    const outcomes = await Promise.allSettled(specs.map((spec) => startProcess(spec, supervision)));
    const started = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    stops.push(async () => void (await Promise.all(started.map((one) => one.stop()))));
    for (const one of outcomes) if (one.status === "rejected") throw one.reason;
  };
  try {
    const ports = await freePortNumbers();
    const [writer = 0, pool = 0, ...pairs] = await freePorts(10);
    const of = (place: number) => [pairs[place * 2] ?? 0, pairs[place * 2 + 1] ?? 0] as const;
    const pairPorts: PairPorts = { api: of(0), worker: of(1), citizen: of(2), staff: of(3) };
    const databases = await progress.step("Starting two PostgreSQL, of which one follows the other", () =>
      openDatabaseSite(site, signal),
    );
    stops.push(databases.stop);
    prepareDatabase(site, await databases.administrator("postgres"));
    const as = (login: string, password: string, port: number) =>
      `postgres://${login}:${password}@127.0.0.1:${port}/gehoor`;
    const { owner, process: processes } = site.passwords;
    const environment = demoEnvironment({
      given: { COMPLAINTS_PER_HOUR: "100000", LOG_LEVEL: "info", TRUSTED_PROXIES: "1" },
      profile: "test",
      ports,
      databaseUrls: {
        owner: as("gehoor_owner", owner, writer),
        processes: as("gehoor_process", processes, pool),
      },
      stateFolder: site.folder,
    });
    const direct = as("gehoor_process", processes, writer);
    const pooled = { ...environment, DATABASE_POOLER: "transaction", DATABASE_DIRECT_URL: direct };
    await progress.step("Starting HAProxy and PgBouncer", async () => {
      const members = [
        { name: "api", port: ports.api, members: pairPorts.api, check: "/readyz" },
        { name: "citizen", port: ports.citizen, members: pairPorts.citizen, check: "/healthz" },
        { name: "staff", port: ports.staff, members: pairPorts.staff, check: "/healthz" },
      ];
      await start(await balancer(site, writer, members), await pooler(site, pool, writer));
    });
    const runOnDatabase = (name: string, file: string) =>
      runToEnd({
        name,
        command: process.execPath,
        args: [inRepository("packages", file)],
        cwd: repositoryRoot,
        env: { ...process.env, ...environment, DATABASE_URL: direct, NODE_ENV: "production" },
        logFolder,
        signal,
      });
    await progress.step("Building the two apps", () => buildApps(logFolder, signal));
    await progress.step("Migrating and filling the database", async () => {
      await runOnDatabase("migrate", "api/src/main-migrate.ts");
      await runOnDatabase("seed", "demo/src/filling/main-seed.ts");
    });
    await progress.step("Starting two of each of our programs", async () => {
      for (const together of twoOfEach(pooled, pairPorts)) await start(...together);
      // Both pages ask the API, so that all of them are behind the balancer by then.
      await untilServed(`${environment.CITIZEN_URL}/klacht/formulier`, signal);
      await untilServed(`${environment.STAFF_URL}/inloggen`, signal);
    });
    return {
      databases,
      deaths,
      citizenSite: environment.CITIZEN_URL ?? "",
      portal: environment.STAFF_URL ?? "",
      runOnDatabase,
      stop,
    };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** The balancer takes a second or two to see that what it asks has started. */
async function untilServed(page: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    const answer = await fetch(page, { signal }).catch(() => undefined);
    await answer?.body?.cancel();
    signal.throwIfAborted();
    if (answer?.ok) return;
    await wait(250, undefined, { signal });
  }
}

/** What the programs said stays for whoever wonders why it went as it did. */
async function keepLogs(logFolder: string): Promise<void> {
  await rm(keptLogs, { recursive: true, force: true });
  await cp(logFolder, keptLogs, { recursive: true });
}
