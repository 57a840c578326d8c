import { fileURLToPath } from "node:url";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import { machineClock } from "../clock.ts";
import { openDatabase } from "./database.ts";
import { addReferenceData } from "./reference-data.ts";
import { openSql } from "./sql-client.ts";

export const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));

/** Any number will do, as long as every instance takes the same one. */
const MIGRATION_LOCK = 20_260_101;

/**
 * Brings a database up to date: the queue's own tables, ours, and the reference data. Several instances may start at
 * once: one works, the others wait and find it done.
 *
 * @param url the owner's connection; the application itself works with a narrower role
 */
export async function migrate(url: string): Promise<void> {
  // One connection, so that lock and migrations are on the same one.
  const db = openDatabase(url, { max: 1 });
  try {
    await db.$client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await runMigrations({ connectionString: url, noPreparedStatements: true });
    await applyMigrations(db, { migrationsFolder });
  } finally {
    await db.$client.end({ timeout: 5 });
  }
  const sql = openSql(url, { max: 1 });
  try {
    await addReferenceData(sql, await machineClock.now());
  } finally {
    await sql.end({ timeout: 5 });
  }
}
