import type { System } from "../system.ts";

/** How long a retry of the same form is recognised. */
const KEYS_KEPT_DAYS = 30;

/** Takes away what has had its time: sessions that ended and keys that no form will send again. */
export async function purge(system: Pick<System, "sql" | "clock">): Promise<void> {
  const now = await system.clock.now();
  await system.sql`delete from session where expires_at <= ${now}`;
  await system.sql`delete from idempotency where created_at < ${now.subtract({ hours: KEYS_KEPT_DAYS * 24 })}`;
}
