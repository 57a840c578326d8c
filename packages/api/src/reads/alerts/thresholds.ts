import { addWorkingDays, type Calendar, type Ladder, type Rung, reachedUntil, stepsOf } from "@gehoor/domain";
import { alertThresholds, leadOf, PASSED } from "../../complaints/projections/alert-thresholds.ts";
import type { Sql } from "../../db/sql-client.ts";
import type { Fragment } from "../visibility.ts";

/** When something is told of a kind of term, as it stands on one day. */
export interface Threshold {
  readonly kind: string;
  /** As `alert.threshold`. */
  readonly before: number;
  /** How high it is mailed; null where the screens alone tell it. */
  readonly rung: Rung | null;
  /** Terms that are due until then have reached it. */
  readonly dueUntilOn: Temporal.PlainDate;
  /** How many days before the due day it may be reached at the soonest. */
  readonly lead: number;
  /** From then on looked at on each working day: its day depends on the days that are not worked. */
  readonly daily: boolean;
}

/** Of what day the sweep speaks. */
export interface SweptDays {
  readonly todayOn: Temporal.PlainDate;
  /** The last day before the next working day: what comes near until then is told today. */
  readonly untilOn: Temporal.PlainDate;
}

export function sweptDays(todayOn: Temporal.PlainDate, calendar: Calendar): SweptDays {
  return { todayOn, untilOn: addWorkingDays(todayOn, 1, calendar).subtract({ days: 1 }) };
}

/**
 * What the screens tell, by days, and the steps of the ladder, by working days. The working day before and the last one in time are
 * what the screens call one day before and the day itself, since what falls on a closed day is told ahead of it.
 */
export function thresholdsOn(
  ladder: Ladder,
  { todayOn, untilOn }: SweptDays,
  calendar: Calendar,
): readonly Threshold[] {
  return Object.entries(alertThresholds).flatMap(([kind, days]) => {
    const all = new Map<number, Threshold>();
    for (const before of days) {
      const dueUntilOn = before === PASSED ? todayOn.subtract({ days: 1 }) : untilOn.add({ days: before });
      all.set(before, { kind, before, rung: null, dueUntilOn, lead: before, daily: false });
    }
    const found = Object.entries(ladder).find(([name]) => name === kind);
    for (const { offset, rung } of found ? stepsOf(found[1]) : []) {
      const before = offset > 0 ? PASSED - offset : -offset;
      const dueUntilOn = reachedUntil(offset, todayOn, calendar);
      const daily = offset > 0 || offset < -1;
      all.set(before, { kind, before, rung, dueUntilOn, lead: leadOf(offset), daily });
    }
    return [...all.values()];
  });
}

/** The same as a table that a statement reads. */
export function thresholdTable(sql: Sql, thresholds: readonly Threshold[]): Fragment {
  return sql`jsonb_to_recordset(${JSON.stringify(thresholds)}::text::jsonb)
    as t(kind text, before int, rung text, "dueUntilOn" date, lead int, daily boolean)`;
}
