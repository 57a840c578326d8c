import { readdir } from "node:fs/promises";
import postgres from "postgres";
import { migrationsFolder } from "../db/migrate.ts";
import { openSql, type Sql } from "../db/sql-client.ts";
import { queueState } from "../queue/queue-state.ts";

const PATIENCE_MILLISECONDS = 2000;

/** What must be there before requests are sent to this instance. */
export interface Readiness {
  readonly database: boolean;
  readonly migrations: boolean;
  readonly queue: boolean;
  /** Whether a worker was heard within the last half minute. Told, but no reason to send requests elsewhere. */
  readonly worked: boolean;
  /** What is wrong with the database: it does not answer, does not let us in, or does not let us read. Absent when nothing is. */
  readonly fault?: DatabaseFault;
}

export type DatabaseFault = "AWAY" | "REFUSES_LOGIN" | "NO_PERMISSION" | "FAULT";

export interface ReadinessProbe {
  /** Asks the database itself; everything false when it does not answer in time. */
  ask(): Promise<Readiness>;
  stop(): Promise<void>;
}

/** Asks with the processes' own role, on a connection of its own: a full pool is no reason to be taken for away. */
export function openReadinessProbe(url: string): ReadinessProbe {
  const sql = openSql(url, { max: 1 });
  return {
    ask: () =>
      within(PATIENCE_MILLISECONDS, ask(sql)).catch((problem: unknown) => {
        const fault = faultOf(problem);
        // One that says no is there.
        const database = fault === "NO_PERMISSION" || fault === "FAULT";
        return { database, migrations: false, queue: false, worked: false, fault };
      }),
    stop: () => sql.end({ timeout: 1 }),
  };
}

function faultOf(problem: unknown): DatabaseFault {
  if (!(problem instanceof postgres.PostgresError)) return "AWAY";
  if (problem.code === "42501") return "NO_PERMISSION";
  if (problem.code.startsWith("28")) return "REFUSES_LOGIN";
  return problem.code.startsWith("57P0") || problem.code === "53300" ? "AWAY" : "FAULT";
}

export function isReady({ database, migrations, queue }: Readiness): boolean {
  return database && migrations && queue;
}

async function ask(sql: Sql): Promise<Readiness> {
  const folders = (await readdir(migrationsFolder, { withFileTypes: true })).filter((one) =>
    one.isDirectory(),
  );
  const [row] = await sql<{ migrated: boolean; queue: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as migrated,
      to_regclass('graphile_worker.jobs') is not null and to_regprocedure('enqueue_jobs(jsonb)') is not null as queue`;
  const migrated = row?.migrated ?? false;
  const [applied] = migrated
    ? await sql<{ count: number }[]>`select count(*)::int as count from drizzle.__drizzle_migrations`
    : [];
  const migrations = (applied?.count ?? 0) >= folders.length;
  const queue = row?.queue ?? false;
  return {
    database: true,
    migrations,
    queue,
    worked: migrations && queue && (await queueState({ sql })).worked,
  };
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("No answer in time")), milliseconds).unref();
  });
  return Promise.race([work, late]);
}
