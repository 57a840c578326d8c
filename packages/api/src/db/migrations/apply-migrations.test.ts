import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { useTestSystem } from "../../testing/test-system.ts";
import { openSql, type Sql } from "../sql-client.ts";
import { applyMigrations, BY_THEMSELVES } from "./apply-migrations.ts";
import { LONGEST_LOCK_WAIT, patience } from "./patience.ts";

const system = useTestSystem();
const said: string[] = [];
const log = {
  info: ({ migration }: { migration: string }) => void said.push(`done ${migration}`),
  warn: ({ what, code }: { what: string; code: string }) => void said.push(`${code} ${what}`),
};

/** A connection of the owner's that is closed after the test. */
function owner(): Sql {
  const sql = openSql(system().ownerUrl, { max: 1 });
  onTestFinished(() => sql.end());
  return sql;
}

/** Applies migrations with these names and texts, as a release would that brings them. */
async function apply(migrations: Record<string, string>, pauses: readonly number[] = [50, 100, 200, 400]) {
  const folder = await mkdtemp(join(tmpdir(), "gehoor-migrations-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(migrations)) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "migration.sql"), text);
  }
  const sql = owner();
  await sql.unsafe(`set lock_timeout = ${LONGEST_LOCK_WAIT}`);
  await applyMigrations(sql, { folder, patience: patience(log, pauses), log });
}

const applied = async () =>
  (await owner()`select name from drizzle.__drizzle_migrations where name like '2999%' order by 1`).map(
    ({ name }) => name,
  );

beforeEach(async () => {
  said.length = 0;
  await owner().unsafe(`
    delete from drizzle.__drizzle_migrations where name like '2999%';
    drop table if exists busy, other;
    create table busy (id int primary key, word text);
    create table other (id int primary key);
    insert into busy select n, null from generate_series(1, 2500) n`);
});

/** Who has done this within a transaction, and ends it, with something more, when told to. */
async function atWork(first: string, more = "select 1") {
  const done = Promise.withResolvers<void>();
  const told = Promise.withResolvers<void>();
  const working = owner().begin(async (transaction) => {
    await transaction.unsafe(first);
    done.resolve();
    await told.promise;
    await transaction.unsafe(more);
  });
  await done.promise;
  return {
    end: () => {
      told.resolve();
      return working;
    },
  };
}

/** Resolves when somebody waits for a lock on this table. */
async function isWaitedFor(table: "busy" | "other"): Promise<void> {
  const sql = owner();
  const waiting = () => sql`select from pg_locks where relation = ${table}::regclass and not granted`;
  await expect.poll(waiting, { timeout: 10_000, interval: 20 }).toHaveLength(1);
}

test("a migration waits for who is at work, and holds up those behind it no longer than a moment", async () => {
  const worker = await atWork("update busy set word = 'at work' where id = 1");
  const migrated = apply({ "29990101000000_add_place": "alter table busy add column place text" });
  await isWaitedFor("busy");
  const askedAt = performance.now();
  await owner()`select word from busy where id = 2`;
  expect(performance.now() - askedAt).toBeLessThan(LONGEST_LOCK_WAIT + 500);
  await expect.poll(() => said, { timeout: 5000 }).toContain("55P03 29990101000000_add_place");
  await Promise.all([worker.end(), migrated]);
  expect(await applied()).toEqual(["29990101000000_add_place"]);
});

const both =
  "alter table busy add column later int;--> statement-breakpoint\nalter table other add column later int";

test("gives up in plain words, with what came before standing and nothing half done", async () => {
  const worker = await atWork("select from other");
  const release = {
    "29990101000000_first": "alter table busy add column first int",
    "29990102000000_both": both,
  };
  await expect(apply(release, [10])).rejects.toThrow(
    /stopped at 29990102000000_both: in 2 attempts .* nothing of it is half done/,
  );
  expect(await applied()).toEqual(["29990101000000_first"]);
  const [row] = await owner()`select * from busy where id = 1`;
  expect(row).toEqual({ id: 1, word: null, first: null });
  await worker.end();
});

test("who locks the other way round is not broken off: the migration steps back", async () => {
  const worker = await atWork("select from other", "select from busy");
  const migrated = apply({ "29990101000000_both": both });
  await isWaitedFor("other");
  await worker.end();
  await migrated;
  expect(await applied()).toEqual(["29990101000000_both"]);
});

test("an index that others held up for too long is made anew, not left half made", async () => {
  const worker = await atWork("update busy set word = 'at work' where id = 1");
  const name = "29990101000000_find_by_word";
  const text = `${BY_THEMSELVES}\ndrop index concurrently if exists busy_by_word;--> statement-breakpoint
    create index concurrently busy_by_word on busy (word)`;
  const migrated = apply({ [name]: text });
  await expect.poll(() => said, { timeout: 5000 }).toContain(`55P03 statement 2 of ${name}`);
  await Promise.all([worker.end(), migrated]);
  expect(await applied()).toEqual([name]);
  const [row] =
    await owner()`select indisvalid as valid from pg_index where indexrelid = 'busy_by_word'::regclass`;
  expect(row).toEqual({ valid: true });
});

test("an index is made while others write, and rows are changed in batches, also after it broke off", async () => {
  const text = (batches: string) =>
    [
      `${BY_THEMSELVES}\ndrop index concurrently if exists busy_by_word`,
      "create index concurrently busy_by_word on busy (word)",
      batches,
    ].join("\n--> statement-breakpoint\n");
  const name = "29990101000000_find_by_word";
  await expect(apply({ [name]: text("update busy set nothing = 1") })).rejects.toThrow(/nothing/);
  expect(await applied()).toEqual([]);
  const batch = "update busy set word = 'w' where id in (select id from busy where word is null limit 1000)";
  await apply({ [name]: text(batch) });
  const [row] = await owner()`
    select count(*)::int as rows, count(distinct xmin::text)::int as batches,
      (select indisvalid from pg_index where indexrelid = 'busy_by_word'::regclass) as valid from busy where word = 'w'`;
  expect(row).toEqual({ rows: 2500, batches: 3, valid: true });
  await apply({ [name]: text(batch) });
  expect(await applied()).toEqual([name]);
});
