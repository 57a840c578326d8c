import type { System } from "../system.ts";
import { purgeAlerts } from "./purge-alerts.ts";

/** How long a retry of the same form is recognised. */
const KEYS_KEPT_DAYS = 30;

/**
 * Takes away what has had its time: sessions that ended, counters of visitors that ran out, keys that no form will send
 * again, and alerts of which nothing is left to do. Sessions and counters run by the machine's time, as where they are made.
 */
export async function purge({ sql, clock }: Pick<System, "sql" | "clock">): Promise<void> {
  const machineNow = Temporal.Now.instant();
  await sql`delete from session where expires_at <= ${machineNow}`;
  await sql`delete from rate_limit where expire <= ${machineNow.epochMilliseconds}`;
  const now = await clock.now();
  await sql`delete from idempotency where created_at < ${now.subtract({ hours: KEYS_KEPT_DAYS * 24 })}`;
  await purgeAlerts(sql, now);
}
