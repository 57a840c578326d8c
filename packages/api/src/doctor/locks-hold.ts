import { rowPolicyFaults } from "../db/row-security/apply-row-policies.ts";
import type { Sql } from "../db/sql-client.ts";
import { checkGuards } from "./check-guards.ts";
import { checkRole } from "./check-role.ts";

/** So long one look counts: whoever asks for readiness asks every few seconds. */
const LOOK_AGAIN_MILLISECONDS = 60_000;

/**
 * Whether what keeps the file and hides its rows holds: the narrow role, the guards and the row policies. A few questions to the
 * catalogue, at first and then each minute; the doctor says what is wrong.
 */
export function openLocksProbe(): (sql: Sql) => Promise<boolean> {
  let last: { readonly lookedAt: number; readonly hold: boolean } | undefined;
  return async (sql) => {
    const now = performance.now();
    if (last && now - last.lookedAt < LOOK_AGAIN_MILLISECONDS) return last.hold;
    const role = await checkRole({ sql });
    const guards = await checkGuards({ sql });
    // A newer release beside this one may word them otherwise.
    const { missing } = await rowPolicyFaults(sql);
    last = { lookedAt: now, hold: [role.findings, guards.findings, missing].flat().length === 0 };
    return last.hold;
  };
}
