import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { runMigrations } from "graphile-worker";
import { pino } from "pino";
import { machineClock } from "../clock.ts";
import { loginIn } from "./database-address.ts";
import { grantToApp } from "./grants.ts";
import { applyMigrations } from "./migrations/apply-migrations.ts";
import { LONGEST_LOCK_WAIT, type MigrationLog, patience } from "./migrations/patience.ts";
import { addReferenceData } from "./reference-data.ts";
import { prepareRoles } from "./roles.ts";
import { applyRowPolicies } from "./row-security/apply-row-policies.ts";
import { openSql, type Sql } from "./sql-client.ts";
import { writableHost } from "./writable-host.ts";

export const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));

/** Any number will do, as long as every instance takes the same one. */
const MIGRATION_LOCK = 20_260_101;
const LOOK_AGAIN_MILLISECONDS = 200;

/**
 * Brings a database up to date while others work with it: the queue's own tables, ours, the roles and what they may, and
 * the reference data. Several instances may start at once: one works, the others wait and find it done.
 *
 * @param url the owner's connection
 * @param processes the connection of the processes, whose login role is granted what it needs
 * @throws RoleProblem; Unfit when others never let go of what a migration needs
 */
export async function migrate(
  url: string,
  processes: string,
  log: MigrationLog = pino({ level: "silent" }),
): Promise<void> {
  // One connection: it holds the lock, and its settings are those of every statement.
  const sql = openSql(url, { max: 1 });
  const patiently = patience(log);
  try {
    await alone(sql, log);
    await sql.unsafe(`set lock_timeout = ${LONGEST_LOCK_WAIT}`);
    await patiently("the roles", () => prepareRoles(sql, loginIn(processes)));
    const queue = { connectionString: inHaste(await writableHost(url)), noPreparedStatements: true };
    await patiently("the tables of the queue", () => runMigrations(queue));
    await applyMigrations(sql, { folder: migrationsFolder, patience: patiently, log });
    await applyRowPolicies(sql, patiently);
    await patiently("what the roles may", () => grantToApp(sql));
    const now = await machineClock.now();
    await patiently("the reference data", () => addReferenceData(sql, now));
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * Waits until no other instance migrates. By asking again: who waits within a statement is waited for by an index that is made
 * `concurrently`, and both would wait for ever.
 */
async function alone(sql: Sql, log: MigrationLog): Promise<void> {
  for (let told = false; ; ) {
    const [lock] = await sql<{ taken: boolean }[]>`select pg_try_advisory_lock(${MIGRATION_LOCK}) as taken`;
    if (lock?.taken) return;
    if (!told) log.info("another migration works on this database; waiting for it");
    told = true;
    await wait(LOOK_AGAIN_MILLISECONDS);
  }
}

/** The same address, for a client of its own that waits for a lock no longer than we do. */
function inHaste(url: string): string {
  return `${url}${url.includes("?") ? "&" : "?"}options=-c%20lock_timeout%3D${LONGEST_LOCK_WAIT}`;
}
