import type { StaffSession } from "../auth/session.ts";
import type { System } from "../system.ts";

/** What somebody did with an alert: seen for good, or put off. */
export async function markAlert(
  { sql }: Pick<System, "sql">,
  { staffId }: StaffSession,
  alertId: string,
  mark: { readonly acknowledgedAt?: Temporal.Instant; readonly snoozedUntilAt?: Temporal.Instant },
): Promise<void> {
  await sql`
    insert into alert_seen as seen (alert_id, staff_id, acknowledged_at, snoozed_until_at)
    values (${alertId}, ${staffId}, ${mark.acknowledgedAt ?? null}, ${mark.snoozedUntilAt ?? null})
    on conflict (alert_id, staff_id) do update set
      acknowledged_at = coalesce(excluded.acknowledged_at, seen.acknowledged_at),
      snoozed_until_at = coalesce(excluded.snoozed_until_at, seen.snoozed_until_at)`;
}
