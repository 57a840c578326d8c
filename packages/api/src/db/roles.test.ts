import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startApi } from "../server.ts";
import { asAdmin } from "../testing/postgres-cluster.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { startWorker } from "../worker.ts";
import { migrate } from "./migrate.ts";
import { requireNarrowRole } from "./require-narrow-role.ts";
import { appRole, RoleProblem, viewerRole } from "./roles.ts";
import { openSql, type Sql } from "./sql-client.ts";

const system = useTestSystem();
let owner: Sql;
beforeAll(() => {
  owner = openSql(system().ownerUrl, { max: 1 });
});
afterAll(() => owner.end());

/** A login role for one test, and a connection by it. */
async function login(
  attributes: string,
  ...joins: string[]
): Promise<{ name: string; url: string; sql: Sql }> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await owner.unsafe(`create role ${name} login password 'p' ${attributes}`);
  for (const join of joins) await owner.unsafe(`grant ${join} to ${name}`);
  const url = new URL(system().ownerUrl);
  Object.assign(url, { username: name, password: "p" });
  const sql = openSql(url.toString(), { max: 1 });
  onTestFinished(async () => {
    await sql.end();
    await asAdmin(system().ownerUrl, `drop owned by ${name}`);
    await asAdmin(system().ownerUrl, `drop role ${name}`);
  });
  return { name, url: url.toString(), sql };
}

describe("the connection of the processes", () => {
  const forbidden = [
    "delete from complaint_event",
    "update complaint_event set type = 'Nothing'",
    "truncate complaint_event",
    "alter table complaint_event disable trigger all",
    "drop trigger complaint_event_append_only on complaint_event",
    "delete from access_log",
    "update chain_anchor set hash = ''",
    "update complaint_head set hash = ''",
    "update calendar_version set calendar = '{}'",
    "set session_replication_role = replica",
    "set session authorization gehoor",
    "create table public.own ()",
    "create function public.own() returns int language sql as 'select 1'",
    "create role own",
    "grant gehoor to gehoor_process",
  ];

  test.each(["select 1", "reset role", "set role none", "set role gehoor_app", "set role gehoor"])(
    "can do nothing to the file after: %s",
    async (first) => {
      const sql = openSql(system().env.DATABASE_URL, { max: 1 });
      const refused = await sql.unsafe(first).then(
        () => undefined,
        (problem: Error) => problem.message,
      );
      if (first === "set role gehoor") expect(refused).toContain("permission denied");
      else expect(refused).toBeUndefined();
      for (const statement of forbidden)
        await expect(sql.unsafe(statement), statement).rejects.toThrow(
          /permission denied|must be (owner|able)|must have/,
        );
      await sql.end();
    },
  );
});

describe("a process", () => {
  test("starts as who may append and no more", async () => {
    await requireNarrowRole(system().sql);
    await requireNarrowRole((await login("", appRole, viewerRole)).sql);
  });

  test.each([
    ["a superuser", "superuser", [appRole], /may do more/],
    ["who makes roles", "createrole", [appRole], /may do more/],
    [
      "who runs programs on the server",
      "",
      [appRole, viewerRole, "pg_execute_server_program"],
      /may do more/,
    ],
    ["who may become the owner", "noinherit", [appRole, "gehoor"], /may do more|owns the tables/],
    ["who is no member", "", [], /is not a member of gehoor_app/],
    ["who cannot read as somebody", "", [appRole], /is not a member of gehoor_viewer/],
  ] as const)("refuses to be %s", async (_, attributes, joins, why) => {
    await expect(requireNarrowRole((await login(attributes, ...joins)).sql)).rejects.toThrow(why);
  });

  test("refuses to be who was given more than it needs", async () => {
    const { name, sql } = await login("", appRole, viewerRole);
    await owner.unsafe(`grant delete on complaint_event to ${name}`);
    await expect(requireNarrowRole(sql)).rejects.toThrow(/may change what happened/);
  });

  test("does not start with the owner's connection", async () => {
    const env = { ...system().env, DATABASE_URL: system().ownerUrl, API_PORT: 0 };
    await expect(startApi(env)).rejects.toThrow(RoleProblem);
    await expect(startWorker(env)).rejects.toThrow(/MIGRATION_DATABASE_URL/);
  });
});

describe("a migration", () => {
  const privileges = () => owner<{ table: string; may: string }[]>`
    select table_schema || '.' || table_name as table, string_agg(privilege_type, ' ' order by privilege_type) as may
    from information_schema.role_table_grants where grantee = ${appRole} group by 1 order by 1`;

  test("gives back what a restore lost, and takes what nobody meant to give", async () => {
    const { ownerUrl, env } = system();
    const before = await privileges();
    await owner.unsafe(`
      revoke all on all tables in schema public, graphile_worker from ${appRole};
      revoke usage on schema graphile_worker from ${appRole};
      revoke execute on all functions in schema public from ${appRole};
      drop policy ${appRole} on graphile_worker._private_jobs;
      grant update, delete on complaint_event to ${appRole};
      grant create on schema public to public`);
    await migrate(ownerUrl, env.DATABASE_URL);
    expect(await privileges()).toEqual(before);
    await system().sql`select enqueue_jobs('[{"task": "purge", "payload": {}, "key": "again"}]')`;
    expect(
      await system().sql`select key from graphile_worker._private_jobs where key = 'again'`,
    ).toHaveLength(1);
    await expect(system().sql.unsafe("create table public.own ()")).rejects.toThrow(/permission denied/);
  });

  test("lets nobody change a row that a trigger keeps", async () => {
    const may = new Map((await privileges()).map((one) => [one.table, one.may]));
    const kept = await owner<{ table: string }[]>`
      select distinct 'public.' || relname as table from pg_trigger
        join pg_class on pg_class.oid = tgrelid join pg_proc on pg_proc.oid = tgfoid where proname = 'refuse_change'`;
    expect(kept.length).toBeGreaterThan(3);
    for (const { table } of kept) expect(may.get(table), table).toMatch(/^(INSERT )?SELECT$/);
  });

  test("makes the processes' role, and says what to run where it may not", async () => {
    const { ownerUrl } = system();
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    const url = new URL(ownerUrl);
    Object.assign(url, { username: name, password: "q" });
    await migrate(ownerUrl, url.toString());
    const sql = openSql(url.toString(), { max: 1 });
    await requireNarrowRole(sql);
    await sql.end();
    await owner.unsafe(`drop role ${name}`);

    const powerless = await login("");
    await expect(migrate(powerless.url, url.toString())).rejects.toThrow(
      `create role "${name}" login password '...'`,
    );
    await expect(migrate(ownerUrl, ownerUrl)).rejects.toThrow(/a role of their own/);
  });
});
