import { requireLimits } from "../db/require-limits.ts";
import { RoleProblem } from "../db/roles.ts";
import { openSql } from "../db/sql-client.ts";
import type { Environment } from "../settings/env.ts";
import type { Examined } from "./examined.ts";

/** Whether the pooler lets us in, and the role has the limits that nobody can ask for through it. */
export async function checkPooler({ DATABASE_URL }: Pick<Environment, "DATABASE_URL">): Promise<Examined> {
  const sql = openSql(DATABASE_URL, { max: 1, pooled: true });
  try {
    await requireLimits(sql);
    return { findings: [] };
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : "no reason given";
    const finding =
      problem instanceof RoleProblem ? why : `The pooler of DATABASE_URL does not let us in (${why}).`;
    return { findings: [finding] };
  } finally {
    await sql.end({ timeout: 1 });
  }
}
