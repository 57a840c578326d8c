import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { inRepository, repositoryRoot } from "../repository.ts";
import { releases } from "../upgrade/releases.ts";
import { migrationFaults } from "./migration-faults.ts";

const mends = (text: string, earlier: readonly string[] = []) =>
  migrationFaults(
    text,
    earlier,
    releases.map(({ version }) => version),
  ).map(({ mend }) => mend);

test("no migration since the first release holds up or takes away what the release before works with", () => {
  const all = globSync("packages/api/drizzle/*/migration.sql", { cwd: repositoryRoot })
    .toSorted()
    .map((file) => ({
      name: basename(dirname(file)),
      text: readFileSync(inRepository(file), "utf8"),
    }));
  const [{ lastMigration }] = releases;
  const first = all.findIndex(({ name }) => name === lastMigration) + 1;
  expect(first).toBeGreaterThan(0);
  const faults = all.slice(first).flatMap(({ name, text }, place) => {
    const earlier = all.slice(0, first + place).map((one) => one.text);
    const versions = releases.map(({ version }) => version);
    return migrationFaults(text, earlier, versions).map((fault) => ({ name, ...fault }));
  });
  expect(faults).toEqual([]);
});

test.each([
  ['CREATE INDEX "n" ON "complaint" ("a")', /concurrently/],
  ["CREATE UNIQUE INDEX n ON complaint (a)", /concurrently/],
  ['DROP INDEX "n"', /concurrently/],
  ['UPDATE "complaint" SET a = 1', /in batches/],
  ["insert into alert select * from complaint", /in batches/],
  ['ALTER TABLE "complaint" ALTER COLUMN "a" SET NOT NULL', /First a check/],
  ['ALTER TABLE "complaint" DROP COLUMN "a"', /still uses it/],
  ['ALTER TABLE "complaint" RENAME COLUMN "a" TO "b"', /still uses it/],
  ['ALTER TABLE "complaint" RENAME TO "grievance"', /still uses it/],
  ['ALTER TABLE "complaint" ALTER COLUMN "a" SET DATA TYPE text USING "a"::text', /still uses it/],
  ['DROP TABLE "complaint"', /still uses it/],
  ['ALTER TABLE "complaint" ADD COLUMN "a" text NOT NULL', /give it a default/],
  ['ALTER TABLE "alert" DROP CONSTRAINT "k", ADD CONSTRAINT "k" CHECK ("kind" in (\'A\'))', /not valid/],
  [
    'ALTER TABLE "note" ADD COLUMN "a" int;--> statement-breakpoint\nALTER TABLE "alert" ADD COLUMN "a" int',
    /one table/,
  ],
  ["-- each statement by itself\nALTER TABLE note ADD COLUMN a int", /bear to be repeated/],
  ["-- each statement by itself\nupdate note set a = 1", /bear to be repeated/],
])("%s: says how to do it instead", (text, mend) => {
  expect(mends(text)).toEqual([expect.stringMatching(mend)]);
});

test.each([
  'CREATE TABLE "room" ("id" uuid);--> statement-breakpoint\nCREATE INDEX "n" ON "room" ("id");--> statement-breakpoint\ninsert into room values (1)',
  'ALTER TABLE "complaint" ADD COLUMN "a" text;',
  'ALTER TABLE "complaint" ADD COLUMN "a" text DEFAULT \'x\' NOT NULL, ADD COLUMN "b" int;',
  'ALTER TABLE "alert" DROP CONSTRAINT "k", ADD CONSTRAINT "k" CHECK ("kind" in (\'A\', \'B\')) NOT VALID;',
  "create or replace function f() returns void language sql as $$ update complaint set a = 1 $$;",
  "-- each statement by itself\ndrop index concurrently if exists n;--> statement-breakpoint\ncreate index concurrently n on complaint (a);",
  "-- each statement by itself\nupdate note set a = 1 where id in (select id from note where a is null limit 1000);",
  "-- each statement by itself\nalter table alert validate constraint k;",
  '-- unused since 0.9.0\nALTER TABLE "complaint" DROP COLUMN "a";',
])("may be: %s", (text) => {
  expect(mends(text)).toEqual([]);
});

test("a column is required once a check of it was validated, and taken away after a release that is out", () => {
  const required = 'ALTER TABLE "complaint" ALTER COLUMN "a" SET NOT NULL';
  const check = 'ALTER TABLE "complaint" ADD CONSTRAINT "a_there" CHECK ("a" IS NOT NULL) NOT VALID';
  expect(mends(required, [check])).toEqual([expect.stringMatching(/First a check/)]);
  expect(mends(required, [check, 'ALTER TABLE "complaint" VALIDATE CONSTRAINT "a_there"'])).toEqual([]);
  expect(mends('-- unused since 99.0.0\nALTER TABLE "complaint" DROP COLUMN "a"')).toEqual([
    expect.stringMatching(/still uses it/),
  ]);
});
