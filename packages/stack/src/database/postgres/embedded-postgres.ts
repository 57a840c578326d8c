import { realpath } from "node:fs/promises";
import { join } from "node:path";
import postgres from "postgres";
import { type ManagedProcess, type Supervision, startProcess } from "../../processes/managed-process.ts";
import { StackProblem } from "../../stack-problem.ts";
import { isPresent } from "../is-present.ts";
import { ensureDataFolder, superuser } from "./data-folder.ts";
import { stopLeftoverServer } from "./leftover-server.ts";
import { canRun, copyBinaries, installedBinaries, type PostgresBinaries } from "./postgres-binaries.ts";
import { possibleDataFolders, postgresHome, sharedHome } from "./postgres-home.ts";
import { type ServerAccount, serverAccount } from "./server-account.ts";

export interface EmbeddedPostgresOptions {
  readonly stateFolder: string;
  readonly port: number;
  /** False trades the safety of the data against speed: for tests only. */
  readonly durable: boolean;
  readonly supervision: Supervision;
}

export interface EmbeddedPostgres {
  readonly process: ManagedProcess;
  readonly dataFolder: string;
  /** True when the data stand outside the state folder, because the server's account cannot come there. */
  readonly elsewhere: boolean;
  readonly url: (database: string) => string;
}

/** Starts PostgreSQL on 127.0.0.1 with the data of the state folder, made first when there are none. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { stateFolder, port, supervision } = options;
  const account = await serverAccount(await existingDataFolder(stateFolder));
  const home = await realpath(await postgresHome(stateFolder, account));
  const dataFolder = join(home, "data");
  const binaries = await runnableBinaries(stateFolder, account);
  await stopLeftoverServer(dataFolder);
  await ensureDataFolder(dataFolder, binaries, account);
  const url = (database: string) =>
    `postgres://${superuser.name}:${superuser.password}@127.0.0.1:${port}/${database}`;
  const process = await startProcess(
    {
      name: "postgres",
      command: binaries.postgres,
      args: ["-D", dataFolder, "-p", String(port), ...settings(options.durable)],
      account,
      cwd: dataFolder,
      env: { ...globalThis.process.env, LC_ALL: "C" },
      ready: () => answers(url("postgres")),
      stopSignal: "SIGINT",
      lastSignal: "SIGQUIT",
    },
    supervision,
  );
  return { process, dataFolder, elsewhere: !dataFolder.startsWith(await realpath(stateFolder)), url };
}

/** Makes the database when the server does not have it yet. */
export async function ensureDatabase(server: EmbeddedPostgres, name: string): Promise<void> {
  const sql = postgres(server.url("postgres"), { max: 1, onnotice: () => {} });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!found) await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
}

function settings(durable: boolean): string[] {
  const chosen: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    // Compiling a query costs more than any of ours takes.
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
  };
  const hasty = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
  return Object.entries(durable ? chosen : { ...chosen, ...hasty }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
}

async function existingDataFolder(stateFolder: string): Promise<string> {
  const [own = "", elsewhere = ""] = possibleDataFolders(stateFolder);
  return (await isPresent(elsewhere)) ? elsewhere : own;
}

async function runnableBinaries(stateFolder: string, account: ServerAccount): Promise<PostgresBinaries> {
  const installed = installedBinaries();
  if (canRun(installed, account)) return installed;
  const home = account.uid === undefined ? join(stateFolder, "postgres") : sharedHome;
  const copied = await copyBinaries(installed, home);
  if (canRun(copied, account)) return copied;
  throw new StackProblem(
    `The embedded PostgreSQL (${copied.postgres}) does not run on this machine. Set MIGRATION_DATABASE_URL and DATABASE_URL to your own server.`,
  );
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
