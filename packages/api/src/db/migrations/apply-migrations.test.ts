import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
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

test("a migration waits for who is at work, and holds up those behind it no longer than a moment", async () => {
  const worker = owner();
  let release = () => {};
  const working = worker.begin(async (transaction) => {
    await transaction`update busy set word = 'at work' where id = 1`;
    await new Promise<void>((done) => {
      release = done;
    });
  });
  const migrated = apply({ "29990101000000_add_place": "alter table busy add column place text" });
  await wait(300);
  const askedAt = performance.now();
  await owner()`select word from busy where id = 2`;
  expect(performance.now() - askedAt).toBeLessThan(LONGEST_LOCK_WAIT + 200);
  release();
  await Promise.all([migrated, working]);
  expect(said).toContain("55P03 29990101000000_add_place");
  expect(await applied()).toEqual(["29990101000000_add_place"]);
});

test("gives up in plain words, with what came before standing and nothing half done", async () => {
  const worker = owner();
  let release = () => {};
  const working = worker.begin(async (transaction) => {
    await transaction`select from other`;
    await new Promise<void>((done) => {
      release = done;
    });
  });
  const both =
    "alter table busy add column later int;--> statement-breakpoint\nalter table other add column later int";
  await expect(
    apply(
      { "29990101000000_first": "alter table busy add column first int", "29990102000000_both": both },
      [10],
    ),
  ).rejects.toThrow(/stopped at 29990102000000_both: in 2 attempts .* nothing of it is half done/);
  expect(await applied()).toEqual(["29990101000000_first"]);
  const [row] = await owner()`select * from busy where id = 1`;
  expect(row).toEqual({ id: 1, word: null, first: null });
  release();
  await working;
});

test("a deadlock with who locks the other way round ends by itself", async () => {
  const worker = owner();
  const working = worker.begin(async (transaction) => {
    await transaction`select from other`;
    await wait(300);
    await transaction`select from busy`;
  });
  await wait(50);
  const both =
    "alter table busy add column later int;--> statement-breakpoint\nalter table other add column later int";
  await Promise.all([apply({ "29990101000000_both": both }), working]);
  expect(await applied()).toEqual(["29990101000000_both"]);
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
