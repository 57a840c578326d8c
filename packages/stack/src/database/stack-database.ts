import postgres from "postgres";
import type { Supervision } from "../processes/managed-process.ts";
import { StackProblem } from "../stack-problem.ts";
import { type DatabaseUrls, embeddedDatabaseUrls, givenDatabaseUrls } from "./database-urls.ts";
import { ensureDatabase, startEmbeddedPostgres } from "./postgres/embedded-postgres.ts";

export interface StackDatabase {
  readonly urls: DatabaseUrls;
  /** Where the data are, for whoever wonders; undefined with a server of the user's own. */
  readonly dataFolder: string | undefined;
  /** True when the data had to stand outside the clone. */
  readonly elsewhere: boolean;
  readonly stop: () => Promise<void>;
}

export interface StackDatabaseOptions {
  readonly given: NodeJS.ProcessEnv;
  readonly stateFolder: string;
  readonly port: number;
  readonly supervision: Supervision;
}

/** Opens the database that the environment names, or starts the embedded server when it names none. */
export async function openStackDatabase(options: StackDatabaseOptions): Promise<StackDatabase> {
  const urls = givenDatabaseUrls(options.given);
  if (urls) {
    await requireServer(urls.owner);
    return { urls, dataFolder: undefined, elsewhere: false, stop: async () => {} };
  }
  const server = await startEmbeddedPostgres({ ...options, durable: true });
  try {
    await ensureDatabase(server, "gehoor");
  } catch (problem) {
    await server.process.stop();
    throw problem;
  }
  const { dataFolder, elsewhere } = server;
  return {
    urls: embeddedDatabaseUrls(options.port),
    dataFolder,
    elsewhere,
    stop: () => server.process.stop(),
  };
}

async function requireServer(url: string): Promise<void> {
  let sql: ReturnType<typeof postgres> | undefined;
  try {
    sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
    const [server] = await sql<
      { release: number }[]
    >`select current_setting('server_version_num')::int as release`;
    if (server && server.release < 150_000)
      throw new StackProblem(
        "The server of MIGRATION_DATABASE_URL is older than PostgreSQL 15, which Gehoor needs.",
      );
  } catch (problem) {
    if (problem instanceof StackProblem) throw problem;
    // The address itself holds a password and stays out of the message.
    throw new StackProblem(
      `The database of MIGRATION_DATABASE_URL does not answer: ${problem instanceof Error ? problem.message : problem}`,
    );
  } finally {
    await sql?.end({ timeout: 1 });
  }
}
