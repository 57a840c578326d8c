import { rowPolicies } from "../db/row-policies.ts";
import type { Examined, Patient } from "./examined.ts";

/**
 * That the second lock holds: every table with policies for its rows, by the code or by the database, has exactly those of
 * the code, switched on, and forced for its owner too.
 */
export async function checkRowPolicies(
  { sql }: Pick<Patient, "sql">,
  wanted: typeof rowPolicies = rowPolicies,
): Promise<Examined> {
  const found = await sql<{ name: string; enabled: boolean; forced: boolean; policies: readonly string[] }[]>`
    select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
      array(select polname::text from pg_policy where polrelid = pg_class.oid order by polname) as policies
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`;
  const gone = Object.keys(wanted).filter((name) => !found.some((table) => table.name === name));
  const findings = found.flatMap(({ name, enabled, forced, policies }) => {
    const meant = wanted[name] ?? [];
    const missing = meant.filter((one) => !policies.includes(one));
    const unknown = policies.filter((one) => !meant.includes(one));
    const isLocked = enabled || meant.length > 0;
    return [
      ...missing.map((one) => `The policy ${one} of ${name} is missing`),
      ...unknown.map((one) => `${name} has a policy ${one} that this release does not know`),
      ...(isLocked && !enabled ? [`Row security of ${name} is switched off`] : []),
      ...(isLocked && !forced ? [`Row security of ${name} is not forced for its owner`] : []),
    ];
  });
  return {
    findings: [...gone.map((name) => `The table ${name} is missing`), ...findings],
    mend: "The database was changed by hand, or not restored whole: restore it, or undo the change as its owner.",
    told: `${Object.keys(wanted).length} tables`,
  };
}
