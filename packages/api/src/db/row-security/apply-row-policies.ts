import { createHash } from "node:crypto";
import type { Patience } from "../migrations/patience.ts";
import { appRole, viewerRole } from "../roles.ts";
import type { Sql } from "../sql-client.ts";
import { callable, functions, open, readable, unread } from "./row-policies.ts";

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly statement: string;
}

/** Every policy there is to be, by the table and the role that it is for. */
const policies: readonly Policy[] = [...Object.keys(readable), ...unread].flatMap((table) => {
  const all = { table, name: appRole, statement: `to ${appRole} using (true) with check (true)` };
  const read = readable[table];
  return read
    ? [all, { table, name: viewerRole, statement: `for select to ${viewerRole} using (${read})` }]
    : [all];
});

/** What a viewer may read of, and nothing else. */
export const viewerTables = [...Object.keys(readable), ...open];

/** Stands with the policy in the database beside what PostgreSQL made of it, so that another wording is noticed by either. */
const markOf = ({ statement }: Policy) => createHash("sha256").update(statement).digest("hex").slice(0, 16);

const madeOf =
  "md5(concat(polcmd, polpermissive, polroles, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)))";

/**
 * What the lock of rows lacks, in words that name tables only.
 *
 * @returns what is switched off or missing; and what is there otherwise than in this release, as after a newer one
 */
export async function rowPolicyFaults(
  sql: Sql,
): Promise<{ readonly missing: readonly string[]; readonly other: readonly string[] }> {
  const { unlocked, absent, reworded, strange } = await compare(sql);
  return {
    missing: [
      ...unlocked.map((table) => `Row security of ${table} is switched off`),
      ...absent.map(({ table, name }) => `The policy ${name} of ${table} is missing`),
    ],
    other: [
      ...reworded.map(({ table, name }) => `The policy ${name} of ${table} is not worded as in this release`),
      ...strange.map(({ table, name }) => `${table} has a policy ${name} that this release does not know`),
    ],
  };
}

/**
 * Puts the lock of rows in place, whatever was there before. What is as it should be is left alone: to change a policy locks
 * its table for a moment, and most migrations change none. One table at a time: two locks would meet those of requests.
 */
export async function applyRowPolicies(owner: Sql, patiently: Patience): Promise<void> {
  const { unlocked, absent, reworded, strange } = await compare(owner);
  const taken = [...reworded, ...strange];
  const put = [...absent, ...reworded];
  await patiently("the functions of the lock of rows", () => owner.unsafe(functions));
  for (const table of new Set([...unlocked, ...[...taken, ...put].map((one) => one.table)]))
    await patiently(`the lock of rows of ${table}`, () =>
      owner.begin(async (transaction) => {
        if (unlocked.includes(table))
          await transaction.unsafe(`alter table ${table} enable row level security`);
        for (const { name } of taken.filter((one) => one.table === table))
          await transaction.unsafe(`drop policy ${name} on ${table}`);
        for (const policy of put.filter((one) => one.table === table))
          await transaction.unsafe(`create policy ${policy.name} on ${table} ${policy.statement};
            do $$ begin execute format('comment on policy ${policy.name} on ${table} is %L', '${markOf(policy)} ' || (
              select ${madeOf} from pg_policy where polrelid = '${table}'::regclass and polname = '${policy.name}')); end $$`);
      }),
    );
  await patiently("what a viewer may", () => owner.begin((transaction) => transaction.unsafe(GRANTS)));
}

const GRANTS = `
  revoke all on all tables in schema public from ${viewerRole};
  grant usage on schema public, extensions to ${viewerRole};
  grant select on ${viewerTables.join(", ")} to ${viewerRole};
  revoke execute on all functions in schema public from public, ${viewerRole};
  ${callable.map((one) => `grant execute on function ${one} to ${viewerRole};`).join("\n")}`;

async function compare(sql: Sql) {
  const locked = await sql<{ table: string }[]>`
    select relname as table from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity`;
  const there = await sql<{ table: string; name: string; mark: string | null; made: string }[]>`
    select relname as table, polname as name, obj_description(pg_policy.oid, 'pg_policy') as mark,
      ${sql.unsafe(madeOf)} as made
    from pg_policy join pg_class on pg_class.oid = polrelid where relnamespace = 'public'::regnamespace`;
  const thereAs = (policy: Policy) =>
    there.find(({ table, name }) => table === policy.table && name === policy.name);
  return {
    unlocked: [...Object.keys(readable), ...unread].filter(
      (table) => !locked.some((one) => one.table === table),
    ),
    absent: policies.filter((policy) => !thereAs(policy)),
    reworded: policies.filter((policy) => {
      const found = thereAs(policy);
      return found !== undefined && found.mark !== `${markOf(policy)} ${found.made}`;
    }),
    strange: there.filter(
      (one) => !policies.some(({ table, name }) => table === one.table && name === one.name),
    ),
  };
}
