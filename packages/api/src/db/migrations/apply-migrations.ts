import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Sql } from "../sql-client.ts";
import type { MigrationLog, Patience } from "./patience.ts";

/** The first line of a migration whose statements stand each by itself. */
export const BY_THEMSELVES = "-- each statement by itself";

export interface ApplyOptions {
  readonly folder: string;
  readonly patience: Patience;
  readonly log: MigrationLog;
}

type Migration = ReturnType<typeof readMigrationFiles>[number];

/**
 * Applies what this database does not have yet, in the order of names, and each in a transaction of its own, so that no
 * lock is held longer than for one change. What was applied is kept where Drizzle's own migrator keeps it, in its form. That one
 * would take all that is pending into one transaction, and lets nothing stand outside of one.
 *
 * A migration that begins with `-- each statement by itself` has none: for an index made while others write (`concurrently`), and for
 * rows changed in batches: a statement that changed rows runs again until it changes none. If it breaks off, it begins
 * anew the next time, so each of its statements must bear to be repeated.
 *
 * @param sql the owner's single connection
 */
export async function applyMigrations(sql: Sql, { folder, patience, log }: ApplyOptions): Promise<void> {
  await sql.unsafe(JOURNAL);
  const applied = await sql<{ name: string | null }[]>`select name from drizzle.__drizzle_migrations`;
  const pending = readMigrationFiles({ migrationsFolder: folder }).filter(
    (one) => !applied.some(({ name }) => name === one.name),
  );
  for (const [place, migration] of pending.entries()) {
    const startedAt = performance.now();
    const work = isByItself(migration) ? oneByOne : asOne;
    await work(sql, migration, patience);
    const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(1));
    log.info({ migration: migration.name, seconds, left: pending.length - place - 1 }, "migrated");
  }
}

function isByItself({ sql }: Migration): boolean {
  return sql[0]?.trimStart().startsWith(BY_THEMSELVES) ?? false;
}

async function asOne(sql: Sql, migration: Migration, patience: Patience): Promise<void> {
  await patience(migration.name, () =>
    sql.begin(async (transaction) => {
      for (const statement of migration.sql) await transaction.unsafe(statement);
      await transaction`insert into drizzle.__drizzle_migrations ${sql(rowOf(migration))}`;
    }),
  );
}

async function oneByOne(sql: Sql, migration: Migration, patience: Patience): Promise<void> {
  for (const [place, statement] of migration.sql.entries()) {
    const what = `statement ${place + 1} of ${migration.name}`;
    let attempted = false;
    for (let more = true; more; ) {
      const { command, count } = await patience(what, async () => {
        if (attempted && leavesHalfMade(statement)) await sql.unsafe(migration.sql[place - 1] ?? "");
        attempted = true;
        return sql.unsafe(statement);
      });
      more = ["UPDATE", "DELETE", "INSERT"].includes(command) && count > 0;
    }
  }
  await sql`insert into drizzle.__drizzle_migrations ${sql(rowOf(migration))}`;
}

/** An index that broke off is of no use and keeps its name: the statement before, which drops it, comes first again. */
function leavesHalfMade(statement: string): boolean {
  return /^\s*create\s+(?:unique\s+)?index\s+concurrently\b/i.test(statement);
}

function rowOf({ hash, folderMillis, name }: Migration) {
  return { hash, created_at: folderMillis, name };
}

/** As Drizzle's migrator makes it. */
const JOURNAL = `
  create schema if not exists drizzle;
  create table if not exists drizzle.__drizzle_migrations (
    id serial primary key, hash text not null, created_at bigint, name text, applied_at timestamptz default now())`;
