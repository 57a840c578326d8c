import { amsterdamDay } from "@gehoor/domain";
import { lt, lte } from "drizzle-orm";
import { session, usedToken } from "../db/schema/access.ts";
import { idempotency, rateLimit } from "../db/schema/bookkeeping.ts";
import { draft } from "../db/schema/drafts.ts";
import { absence } from "../db/schema/staff.ts";
import { staffMail } from "../db/schema/staff-mail.ts";
import type { System } from "../system.ts";
import { purgeAlerts } from "./purge-alerts.ts";

/** How long a retry of the same form is recognised. */
const KEYS_KEPT_DAYS = 30;
/** How long it may be asked why somebody else was written to. */
const ABSENCES_KEPT_WEEKS = 13;
/** How long a draft waits for its writer, counted from when it was last kept. */
const DRAFTS_KEPT_DAYS = 90;

/**
 * Takes away what has had its time: sessions that ended, counters of visitors that ran out, keys that no form will send
 * again, absences long over, mail to staff that has left, drafts nobody went on with, and alerts of which nothing is left to do. Sessions and counters run by the machine's time, as where they are made.
 */
export async function purge({ db, sql, clock }: Pick<System, "db" | "sql" | "clock">): Promise<void> {
  const machineNow = Temporal.Now.instant();
  await db.delete(session).where(lte(session.expiresAt, machineNow));
  await db.delete(usedToken).where(lte(usedToken.expiresAt, machineNow));
  await db.delete(rateLimit).where(lte(rateLimit.expire, machineNow.epochMilliseconds));
  const now = await clock.now();
  const keptFrom = now.subtract({ hours: KEYS_KEPT_DAYS * 24 });
  await db.delete(idempotency).where(lt(idempotency.createdAt, keptFrom));
  const overBefore = amsterdamDay(now).subtract({ weeks: ABSENCES_KEPT_WEEKS });
  await db.delete(absence).where(lt(absence.untilOn, overBefore));
  await db.delete(staffMail).where(lt(staffMail.createdAt, keptFrom));
  await db.delete(draft).where(lt(draft.keptAt, now.subtract({ hours: DRAFTS_KEPT_DAYS * 24 })));
  await purgeAlerts(sql, now);
}
