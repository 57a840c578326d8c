import { appRole } from "./roles.ts";
import type { Sql, Transaction } from "./sql-client.ts";

/**
 * Tables of which the application may do less than read, insert, update and delete. Those whose rows are never changed,
 * because a trigger calls `refuse_change`, need no line: they can be read and added to.
 */
const narrower: Readonly<Record<string, string>> = {
  // Written by the chain's own trigger only.
  complaint_head: "select",
  complaint_ledger: "select",
  complaint_ledger_head: "select",
  access_log_head: "select",
  // Erased through a function that looks whether the complaint was destroyed.
  letter: "select, insert, update",
  // The first reading is the proof; it goes with the complaint.
  letter_reading: "select, insert, delete",
  // A key is given up by the owner alone.
  key_check: "select, insert",
  // Complaints were computed with them.
  calendar_version: "select, insert",
  settings_version: "select, insert",
  // Who gave whom which role, and when.
  staffing_change: "select, insert",
};

/**
 * Gives the application's role what it needs and takes what it must not have, whatever was there before: after a restore
 * into a new server, and where a table was added, the same holds as after the first migration. In one transaction, so that
 * running processes notice nothing.
 */
export async function grantToApp(owner: Sql): Promise<void> {
  await owner.begin(async (transaction) => {
    const granted = (await grantsWanted(transaction)).map(
      ({ schema, name, privileges }) =>
        `grant ${privileges.join(", ")} on ${schema}."${name}" to ${appRole};`,
    );
    await transaction.unsafe(`
      revoke create on schema public from public, ${appRole};
      grant usage on schema ${schemas.join(", ")} to ${appRole};
      revoke all on all tables in schema public, drizzle, graphile_worker from public, ${appRole};
      ${granted.join("\n")}
      grant usage on all sequences in schema public to ${appRole};
      revoke execute on all functions in schema public from public;
      grant execute on all functions in schema public to ${appRole};
      ${QUEUE_POLICIES}`);
  });
}

/** Where the application works. */
export const schemas = ["public", "extensions", "drizzle", "graphile_worker"] as const;

/** What the application may do with one table or view. */
export interface Grant {
  readonly schema: string;
  readonly name: string;
  readonly privileges: readonly string[];
}

/** All that the application is to have in this database, by what is there now; whatever else it has was not given by us. */
export async function grantsWanted(sql: Sql | Transaction): Promise<readonly Grant[]> {
  const relations = await sql<{ schema: string; name: string; view: boolean; appendOnly: boolean }[]>`
    select nspname as schema, relname as name, relkind in ('v', 'm') as view, exists (
        select from pg_trigger join pg_proc on pg_proc.oid = tgfoid
        where tgrelid = pg_class.oid and proname = 'refuse_change') as "appendOnly"
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname in ('public', 'drizzle', 'graphile_worker') and relkind in ('r', 'p', 'v', 'm')
    order by nspname, relname`;
  return relations.map(({ schema, name, view, appendOnly }) => {
    const readOnly = schema === "drizzle" || (schema === "graphile_worker" && name === "migrations");
    const ours = schema === "public";
    const privileges =
      (ours && narrower[name]) ||
      (readOnly || (ours && view)
        ? "select"
        : appendOnly
          ? "select, insert"
          : "select, insert, update, delete");
    return { schema, name, privileges: privileges.split(", ") };
  });
}

/** The tables of the queue let nobody but their owner see a row, unless a policy says so. */
const QUEUE_POLICIES = `
  do $$ declare queue text; begin
    for queue in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity
      and not exists (select from pg_policies where pg_policies.schemaname = 'graphile_worker'
                      and pg_policies.tablename = pg_tables.tablename and policyname = '${appRole}') loop
      execute format('create policy ${appRole} on graphile_worker.%I to ${appRole} using (true) with check (true)', queue);
    end loop;
  end $$`;
