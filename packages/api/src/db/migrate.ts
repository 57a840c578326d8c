import { fileURLToPath } from "node:url";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import { machineClock } from "../clock.ts";
import { openDatabase } from "./database.ts";
import { grantToApp } from "./grants.ts";
import { addReferenceData } from "./reference-data.ts";
import { loginOf, prepareRoles } from "./roles.ts";
import { openSql } from "./sql-client.ts";

export const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));

/** Any number will do, as long as every instance takes the same one. */
const MIGRATION_LOCK = 20_260_101;

/**
 * Brings a database up to date: the queue's own tables, ours, the roles and what they may, and the reference data. Several
 * instances may start at once: one works, the others wait and find it done.
 *
 * @param url the owner's connection
 * @param processes the connection of the processes, whose login role is granted what it needs
 */
export async function migrate(url: string, processes: string): Promise<void> {
  // One connection, so that lock and migrations are on the same one.
  const db = openDatabase(url, { max: 1 });
  const sql = openSql(url, { max: 1 });
  try {
    await db.$client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await prepareRoles(sql, loginOf(processes));
    await runMigrations({ connectionString: url, noPreparedStatements: true });
    await applyMigrations(db, { migrationsFolder });
    await grantToApp(sql);
    await addReferenceData(sql, await machineClock.now());
  } finally {
    await Promise.all([db.$client.end({ timeout: 5 }), sql.end({ timeout: 5 })]);
  }
}
