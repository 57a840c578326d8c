import { type Absence, type AbsenceId, absenceRefusal, endedEarly, type Refusal } from "@gehoor/domain";
import { and, eq, ne } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { absence, staff } from "../db/schema/staff.ts";

/** Who says so, and when. */
export interface Said {
  readonly recordedBy: Absence["staffId"];
  readonly recordedAt: Temporal.Instant;
}

export type AbsenceKept =
  | { readonly outcome: "DONE"; readonly id: AbsenceId }
  | { readonly outcome: "REFUSED"; readonly refusal: Refusal };

/**
 * Records an absence, or writes it in the place of what was said of it before. One person's are written one after the other; sent
 * twice it is recorded once.
 *
 * @param id of the absence, made by the caller for a new one
 * @param todayOn in Europe/Amsterdam
 */
export async function keepAbsence(
  db: Database,
  id: AbsenceId,
  wanted: Absence,
  said: Said,
  todayOn: Temporal.PlainDate,
): Promise<AbsenceKept> {
  return db.transaction(async (transaction) => {
    await transaction.select({ id: staff.id }).from(staff).where(eq(staff.id, wanted.staffId)).for("update");
    const others = await transaction
      .select()
      .from(absence)
      .where(and(eq(absence.staffId, wanted.staffId), ne(absence.id, id)));
    const periods = others.map((one) => ({ ...one, untilOn: one.untilOn ?? undefined }));
    const same = others.find((one) => isSame(one, wanted));
    if (same) return { outcome: "DONE", id: same.id };
    const refused = absenceRefusal(wanted, periods, todayOn);
    if (refused) return { outcome: "REFUSED", refusal: refused };
    const row = {
      ...wanted,
      untilOn: wanted.untilOn ?? null,
      replacedBy: wanted.replacedBy ?? null,
      ...said,
    };
    await transaction
      .insert(absence)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: absence.id, set: row });
    return { outcome: "DONE", id };
  });
}

/** Back today: what is left of the absence ends yesterday, and one that had yet to begin is gone. */
export async function endAbsence(
  db: Database,
  id: AbsenceId,
  running: Absence,
  said: Said,
  todayOn: Temporal.PlainDate,
): Promise<void> {
  const ended = endedEarly(running, todayOn);
  await (ended
    ? db
        .update(absence)
        .set({ untilOn: ended.untilOn ?? null, ...said })
        .where(eq(absence.id, id))
    : db.delete(absence).where(eq(absence.id, id)));
}

function isSame(row: typeof absence.$inferSelect, { fromOn, untilOn, replacedBy }: Absence): boolean {
  const sameEnd = row.untilOn === null ? untilOn === undefined : untilOn?.equals(row.untilOn) === true;
  return row.fromOn.equals(fromOn) && sameEnd && row.replacedBy === (replacedBy ?? null);
}
