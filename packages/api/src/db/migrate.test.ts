import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { migrate as migrateByDrizzle } from "drizzle-orm/postgres-js/migrator";
import { expect, onTestFinished, test } from "vitest";
import { useTestSystem } from "../testing/test-system.ts";
import { openDatabase } from "./database.ts";
import { migrate, migrationsFolder } from "./migrate.ts";

const system = useTestSystem();

test("migrating again changes nothing, also when two instances start together", async () => {
  const { ownerUrl, env } = system();
  await Promise.all([1, 2].map(() => migrate(ownerUrl, env.DATABASE_URL)));
  const [row] = await system().sql`select count(*)::int as calendars from calendar_version`;
  expect(row?.calendars).toBe(1);
});

test("Drizzle's own migrator finds the same done", async () => {
  const db = openDatabase(system().ownerUrl, { max: 1 });
  onTestFinished(() => db.$client.end());
  const done = () =>
    db.$client`select id, hash, created_at, name from drizzle.__drizzle_migrations order by id`;
  const before = await done();
  await migrateByDrizzle(db, { migrationsFolder });
  expect(await done()).toEqual(before);
  expect(before.map(({ name }) => name)).toEqual((await readdir(migrationsFolder)).toSorted());
});

test("the municipality's ombudsman is there from the start", async () => {
  const { ombudsman } = await system().policies.organisationOn(Temporal.PlainDate.from("2026-11-23"));
  expect(ombudsman.postalAddress).toEqual([
    "De Gemeentelijke Ombudsman",
    "Antwoordnummer 88",
    "3760 VB Soest",
  ]);
  expect(ombudsman.email).toBe("ombudsman@soest.nl");
});

test("the migrations say the same as the schema", async () => {
  const out = await mkdtemp(join(tmpdir(), "gehoor-migrations-"));
  try {
    await cp(migrationsFolder, out, { recursive: true });
    const before = await readdir(out);
    const root = new URL("../..", import.meta.url);
    await promisify(execFile)(
      process.execPath,
      [
        "node_modules/drizzle-kit/bin.cjs",
        "generate",
        "--dialect=postgresql",
        "--schema=src/db/schema.ts",
        `--out=${out}`,
      ],
      { cwd: root },
    );
    expect(await readdir(out)).toEqual(before);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
});

test("the application cannot change what happened, nor can the owner by accident", async () => {
  const { sql } = system();
  await expect(sql`delete from complaint_event`).rejects.toThrow(/permission denied/);
  await expect(sql`update complaint_event set type = 'Nothing'`).rejects.toThrow(/permission denied/);
  await expect(sql`insert into complaint_head values (gen_random_uuid(), 1, '')`).rejects.toThrow(
    /permission denied/,
  );
});
