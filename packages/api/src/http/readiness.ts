import { readdir } from "node:fs/promises";
import { type DatabaseAccess, isPooled } from "../db/database-address.ts";
import { type DatabaseFault, databaseFault } from "../db/database-fault.ts";
import { inTime, NoAnswerInTime } from "../db/in-time.ts";
import { migrationsFolder } from "../db/migrate.ts";
import { openSql, type Sql } from "../db/sql-client.ts";
import { openLocksProbe } from "../doctor/locks-hold.ts";
import { type WorkLeft, workLeft } from "./work-left.ts";

const PATIENCE_MILLISECONDS = 2000;

/** What must be there before requests are sent to this instance; and, once it is, how the work goes. */
export interface Readiness extends Partial<WorkLeft> {
  /** Whether the database answers us and takes what we write. */
  readonly database: boolean;
  readonly migrations: boolean;
  readonly queue: boolean;
  /** Whether what keeps the file and hides its rows holds; as of the last minute, and absent where the rest is not there. */
  readonly locks?: boolean;
  /** What is wrong with the database; absent when nothing is. */
  readonly fault?: DatabaseFault | "FAULT";
}

export interface ReadinessProbe {
  /** Asks the database itself; everything false when it does not answer in time. */
  ask(): Promise<Readiness>;
  stop(): Promise<void>;
}

/** Asks with the processes' own role, on a connection of its own: a full pool is no reason to be taken for away. */
export function openReadinessProbe(env: DatabaseAccess): ReadinessProbe {
  const open = () => openSql(env.DATABASE_URL, { max: 1, pooled: isPooled(env) });
  let sql = open();
  const locksHold = openLocksProbe();
  const askAnew = async (problem: unknown): Promise<Readiness> => {
    if (problem instanceof NoAnswerInTime) {
      // What does not answer must not keep the next question waiting.
      void sql.end({ timeout: 0 });
      sql = open();
      return nothing("AWAY");
    }
    return nothing(databaseFault(problem) ?? "FAULT");
  };
  return {
    ask: () => inTime(PATIENCE_MILLISECONDS, ask(sql, locksHold)).catch(askAnew),
    stop: () => sql.end({ timeout: 1 }),
  };
}

export function isReady({ database, migrations, queue, locks }: Readiness): boolean {
  return database && migrations && queue && locks === true;
}

async function ask(sql: Sql, locksHold: (sql: Sql) => Promise<boolean>): Promise<Readiness> {
  const folders = (await readdir(migrationsFolder, { withFileTypes: true })).filter((one) =>
    one.isDirectory(),
  );
  const [row] = await sql<{ readOnly: boolean; migrated: boolean; queue: boolean }[]>`
    select current_setting('transaction_read_only') = 'on' as "readOnly",
      to_regclass('drizzle.__drizzle_migrations') is not null as migrated,
      to_regclass('graphile_worker.jobs') is not null and to_regprocedure('enqueue_jobs(jsonb)') is not null as queue`;
  if (row?.readOnly) return nothing("READ_ONLY");
  const migrated = row?.migrated ?? false;
  const [applied] = migrated
    ? await sql<{ count: number }[]>`select count(*)::int as count from drizzle.__drizzle_migrations`
    : [];
  const migrations = (applied?.count ?? 0) >= folders.length;
  const queue = row?.queue ?? false;
  const there = { database: true, migrations, queue };
  if (!migrations || !queue) return there;
  return { ...there, ...(await workLeft(sql)), locks: await locksHold(sql) };
}

/** One that says no is there, and still not ready. */
function nothing(fault: DatabaseFault | "FAULT"): Readiness {
  const database = fault === "NO_PERMISSION" || fault === "FAULT";
  return { database, migrations: false, queue: false, worked: false, fault };
}
