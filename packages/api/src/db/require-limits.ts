import { RoleProblem } from "./roles.ts";
import type { Sql } from "./sql-client.ts";

/**
 * Through a pooler a process cannot ask for limits of its own: its role must have them, or a statement that hangs would
 * hold a session of the server for good.
 *
 * @throws RoleProblem that says how to mend it
 */
export async function requireLimits(sql: Sql): Promise<void> {
  const [limits] = await sql<{ role: string; missing: boolean }[]>`
    select session_user as role, '0' in (
      current_setting('statement_timeout'), current_setting('idle_in_transaction_session_timeout')) as missing`;
  if (!limits?.missing) return;
  const role = `alter role "${limits.role}" set`;
  throw new RoleProblem(
    "With DATABASE_POOLER=transaction the role of the processes must have its limits itself. As an administrator of the " +
      `server run what follows, and let the pooler connect anew:\n  ${role} statement_timeout = '15s';\n` +
      `  ${role} idle_in_transaction_session_timeout = '15s';`,
  );
}
