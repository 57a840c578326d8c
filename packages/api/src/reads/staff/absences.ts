import type { AbsenceId, StaffId } from "@gehoor/domain";
import { and, asc, desc, eq, gte, inArray, isNull, lte, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "../../db/database.ts";
import { absence, staff } from "../../db/schema/staff.ts";
import { type StaffRow, shownOfStaff } from "./staff.ts";

/** An absence that runs today. */
export interface AbsenceToday {
  /** Null while nobody knows when it ends. */
  readonly untilOn: Temporal.PlainDate | null;
  readonly replacedBy: StaffRow | null;
}

/** An absence that runs or is to come. */
export interface AbsenceRow extends AbsenceToday {
  readonly id: AbsenceId;
  readonly person: StaffRow;
  readonly fromOn: Temporal.PlainDate;
  readonly recordedBy: StaffRow | null;
  readonly recordedAt: Temporal.Instant | null;
}

const deputy = alias(staff, "deputy");
const recorder = alias(staff, "recorder");
const replacedBy = { id: deputy.id, name: deputy.name, active: deputy.active };
const recordedBy = { id: recorder.id, name: recorder.name, active: recorder.active };

/** More are not listed; a municipality of a thousand has a tenth of it away at once. */
const MOST_ABSENCES = 500;

/** The absence of each of these people that runs on a day; null for who is there. */
export async function readAbsences(
  db: Database,
  ids: readonly StaffId[],
  todayOn: Temporal.PlainDate,
): Promise<(AbsenceToday | null)[]> {
  const rows = await db
    .selectDistinctOn([absence.staffId], {
      staffId: absence.staffId,
      untilOn: absence.untilOn,
      replacedBy,
    })
    .from(absence)
    .leftJoin(deputy, eq(deputy.id, absence.replacedBy))
    .where(and(inArray(absence.staffId, [...ids]), lte(absence.fromOn, todayOn), notOver(todayOn)))
    .orderBy(asc(absence.staffId), desc(absence.untilOn));
  const known = new Map(rows.map((row) => [row.staffId, row]));
  return ids.map((id) => known.get(id) ?? null);
}

/**
 * The absences that run or are to come, first what began first.
 *
 * @param of only of this person; undefined for everybody's
 */
export async function readAbsenceList(
  db: Database,
  of: StaffId | undefined,
  todayOn: Temporal.PlainDate,
): Promise<AbsenceRow[]> {
  return absenceRows(db, and(notOver(todayOn), of && eq(absence.staffId, of)));
}

/** One absence; undefined when there is none. */
export async function readAbsence(db: Database, id: AbsenceId): Promise<AbsenceRow | undefined> {
  return (await absenceRows(db, eq(absence.id, id)))[0];
}

function absenceRows(db: Database, which: ReturnType<typeof and>): Promise<AbsenceRow[]> {
  return db
    .select({
      id: absence.id,
      person: shownOfStaff,
      fromOn: absence.fromOn,
      untilOn: absence.untilOn,
      replacedBy,
      recordedBy,
      recordedAt: absence.recordedAt,
    })
    .from(absence)
    .innerJoin(staff, eq(staff.id, absence.staffId))
    .leftJoin(deputy, eq(deputy.id, absence.replacedBy))
    .leftJoin(recorder, eq(recorder.id, absence.recordedBy))
    .where(which)
    .orderBy(absence.fromOn, absence.id)
    .limit(MOST_ABSENCES);
}

function notOver(todayOn: Temporal.PlainDate) {
  return or(isNull(absence.untilOn), gte(absence.untilOn, todayOn));
}
