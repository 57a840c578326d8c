import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { embeddedDatabaseUrls } from "../database/database-urls.ts";
import { demoEnvironment } from "../database/demo-environment.ts";
import { ensureDatabase, startEmbeddedPostgres } from "../database/postgres/embedded-postgres.ts";
import { removePostgresHome } from "../database/postgres/postgres-home.ts";
import { freePortNumbers, freePorts } from "../ports.ts";
import { type ManagedProcess, type ProcessSpec, startProcess } from "../processes/managed-process.ts";
import { runToEnd } from "../processes/run-to-end.ts";
import { repositoryRoot } from "../repository.ts";
import { type PairPorts, twoOfEach } from "../running/two-of-each.ts";
import { type FrontDoor, openFrontDoor } from "./front-door.ts";
import { inTree } from "./in-tree.ts";

export type Kind = keyof PairPorts;

/** Two of each process behind front doors, on a database of their own; each process of any release. */
export interface Installation {
  readonly citizenSite: string;
  readonly staffSite: string;
  /** The owner's connection. */
  readonly ownerUrl: string;
  /** Processes that ended by themselves, which none should. */
  readonly deaths: readonly string[];
  readonly logFolder: string;
  /** Runs a program of a tree to its end: `api/src/main-migrate.ts`. */
  run(tree: string, file: string, ...args: readonly string[]): Promise<void>;
  /** Starts everything of a release. */
  start(tree: string): Promise<void>;
  /**
   * Stops one process after the other of a kind, and puts the same of a tree in its place before it goes on.
   *
   * @param before it stops it says so itself, or it is put aside at the front door, as one of a release that stops at once
   */
  replace(kind: Kind, tree: string, before?: "says so" | "put aside"): Promise<void>;
  stop(): Promise<void>;
}

export interface InstallationOptions {
  /** What a ready site answers with 200; releases before 0.10 have `/healthz` alone. */
  readonly siteCheck: "/readyz" | "/healthz";
  readonly signal: AbortSignal;
}

/** Makes the database and the front doors; nothing serves yet. */
export async function openInstallation({ siteCheck, signal }: InstallationOptions): Promise<Installation> {
  const stateFolder = await mkdtemp(join(tmpdir(), "gehoor-side-by-side-"));
  const logFolder = join(stateFolder, "logs");
  const ports = await freePortNumbers();
  const numbers = await freePorts(8);
  const pair = (place: number) => [numbers[place * 2] ?? 0, numbers[place * 2 + 1] ?? 0] as const;
  const pairs: PairPorts = { api: pair(0), worker: pair(1), citizen: pair(2), staff: pair(3) };
  const databaseUrls = embeddedDatabaseUrls(ports.postgres);
  const environment = demoEnvironment({
    given: { COMPLAINTS_PER_HOUR: "100000", STOP_DELAY_SECONDS: "2", TRUSTED_PROXIES: "1" },
    profile: "test",
    ports,
    databaseUrls,
    stateFolder,
  });
  const deaths: string[] = [];
  const supervision = {
    logFolder,
    grace: 30_000,
    onLaunch: () => {},
    onRestart: (line: string) => void deaths.push(line),
    signal,
  };
  const running = new Map<string, ManagedProcess>();
  const doors = new Map<Kind, FrontDoor>();
  const launch = async (spec: ProcessSpec, tree: string) =>
    void running.set(spec.name, await startProcess(inTree(spec, tree), supervision));
  const stages = twoOfEach(environment, pairs);
  const stop = async () => {
    await Promise.all([...doors.values()].map((door) => door.stop()));
    const ours = [...running].filter(([name]) => name !== "postgres").map(([, one]) => one.stop());
    await Promise.all(ours);
    await running.get("postgres")?.stop();
    await removePostgresHome(stateFolder);
    await rm(stateFolder, { recursive: true, force: true });
  };
  const openDoors = async () => {
    doors.set("api", await openFrontDoor(ports.api, pairs.api, "/readyz"));
    doors.set("citizen", await openFrontDoor(ports.citizen, pairs.citizen, siteCheck));
    doors.set("staff", await openFrontDoor(ports.staff, pairs.staff, siteCheck));
  };
  try {
    const server = await startEmbeddedPostgres({
      stateFolder,
      port: ports.postgres,
      durable: false,
      supervision,
    });
    running.set("postgres", server.process);
    await ensureDatabase(server, "gehoor");
    await openDoors();
  } catch (problem) {
    await stop();
    throw problem;
  }
  return {
    citizenSite: environment.CITIZEN_URL ?? "",
    staffSite: environment.STAFF_URL ?? "",
    ownerUrl: databaseUrls.owner,
    deaths,
    logFolder,
    run: (tree, file, ...args) =>
      runToEnd({
        name: file.replaceAll("/", "-"),
        command: process.execPath,
        args: [join(tree, "packages", file), ...args],
        cwd: tree,
        env: { ...process.env, ...environment, NODE_ENV: "production" },
        logFolder,
        signal,
      }),
    start: async (tree) => {
      for (const together of stages) {
        // Mail inbox and identity provider are this tree's own.
        const of = (name: string) => (/-[12]$/.test(name) ? tree : repositoryRoot);
        await Promise.all(together.map((spec) => launch(spec, of(spec.name))));
      }
      for (const [kind, door] of doors) for (const port of pairs[kind]) await door.takeBack(port);
    },
    replace: async (kind, tree, before = "says so") => {
      for (const [index, port] of pairs[kind].entries()) {
        const spec = stages.flat().find(({ name }) => name === `${kind}-${index + 1}`);
        if (!spec) throw new Error(`There is no ${kind}`);
        const door = doors.get(kind);
        if (before === "put aside") await door?.putAside(port);
        await running.get(spec.name)?.stop();
        await launch(spec, tree);
        await door?.takeBack(port);
      }
    },
    stop,
  };
}
