import { rowPolicies } from "../db/row-policies.ts";
import type { Sql } from "../db/sql-client.ts";
import type { Examined, Patient } from "./examined.ts";

type Wanted = typeof rowPolicies;

/**
 * That the second lock holds: every table with policies for its rows has exactly those of the code, switched on, and forced
 * for its owner too.
 */
export async function checkRowPolicies(
  { sql }: Pick<Patient, "sql">,
  wanted: Wanted = rowPolicies,
): Promise<Examined> {
  const { missing, unknown } = await rowPolicyFaults(sql, wanted);
  return {
    findings: [...missing, ...unknown],
    mend: "The database was changed by hand, or not restored whole: restore it, or undo the change as its owner.",
    told: `${Object.keys(wanted).length} tables`,
  };
}

/** @returns what is missing or switched off; and what this release does not know, such as what a newer one has added */
export async function rowPolicyFaults(
  sql: Sql,
  wanted: Wanted = rowPolicies,
): Promise<{ readonly missing: readonly string[]; readonly unknown: readonly string[] }> {
  const found = await sql<{ name: string; enabled: boolean; forced: boolean; policies: readonly string[] }[]>`
    select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
      array(select polname::text from pg_policy where polrelid = pg_class.oid order by polname) as policies
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`;
  const gone = Object.keys(wanted).filter((name) => !found.some((table) => table.name === name));
  const ours = found.filter(({ name }) => name in wanted);
  const missing = ours.flatMap(({ name, enabled, forced, policies }) => [
    ...(wanted[name] ?? [])
      .filter((one) => !policies.includes(one))
      .map((one) => `The policy ${one} of ${name} is missing`),
    ...(enabled ? [] : [`Row security of ${name} is switched off`]),
    ...(forced ? [] : [`Row security of ${name} is not forced for its owner`]),
  ]);
  const unknown = ours.flatMap(({ name, policies }) =>
    policies
      .filter((one) => !wanted[name]?.includes(one))
      .map((one) => `${name} has a policy ${one} that this release does not know`),
  );
  return { missing: [...gone.map((name) => `The table ${name} is missing`), ...missing], unknown };
}
