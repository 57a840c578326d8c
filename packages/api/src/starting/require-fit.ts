import postgres from "postgres";
import { requireKnownKeys } from "../complaints/access-codes/require-known-keys.ts";
import { isPooled } from "../db/database-address.ts";
import { requireLimits } from "../db/require-limits.ts";
import { requireNarrowRole } from "../db/require-narrow-role.ts";
import type { System } from "../system.ts";

const UNDEFINED_TABLE = "42P01";

/**
 * What must hold before a process of the API starts: a role that cannot change the file and takes no longer than it may, and the keys from which the codes
 * in this database follow.
 *
 * @throws Unfit where that is not so; another error where the database is away or not migrated, which may pass
 */
export async function requireFit({ sql, env, clock }: Pick<System, "sql" | "env" | "clock">): Promise<void> {
  try {
    await requireNarrowRole(sql);
    if (isPooled(env)) await requireLimits(sql);
    await requireKnownKeys(sql, env, await clock.now());
  } catch (problem) {
    if (problem instanceof postgres.PostgresError && problem.code === UNDEFINED_TABLE)
      throw new Error("The database is not migrated to this release: run main-migrate.ts first", {
        cause: problem,
      });
    throw problem;
  }
}
