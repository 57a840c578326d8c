import { and, eq, inArray, sql } from "drizzle-orm";
import type { StaffSession } from "../../auth/session.ts";
import { alertSeen } from "../../db/schema/alerts.ts";
import type { System } from "../../system.ts";

/** What somebody did with an alert: seen for good, or put off. */
export async function markAlert(
  { db }: Pick<System, "db">,
  { staffId }: StaffSession,
  alertId: string,
  mark: { readonly acknowledgedAt?: Temporal.Instant; readonly snoozedUntilAt?: Temporal.Instant },
): Promise<void> {
  await db
    .insert(alertSeen)
    .values({ alertId, staffId, ...mark })
    .onConflictDoUpdate({
      target: [alertSeen.alertId, alertSeen.staffId],
      set: {
        acknowledgedAt: sql`coalesce(excluded.acknowledged_at, ${alertSeen.acknowledgedAt})`,
        snoozedUntilAt: sql`coalesce(excluded.snoozed_until_at, ${alertSeen.snoozedUntilAt})`,
      },
    });
}

/** Takes back that somebody saw these or put them off: they stand in that person's list again. */
export async function unmarkAlerts(
  { db }: Pick<System, "db">,
  { staffId }: StaffSession,
  alertIds: readonly string[],
): Promise<void> {
  await db
    .update(alertSeen)
    .set({ acknowledgedAt: null, snoozedUntilAt: null })
    .where(and(eq(alertSeen.staffId, staffId), inArray(alertSeen.alertId, [...alertIds])));
}
