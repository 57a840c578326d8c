import type { DayReason } from "./day-reason.ts";
import { namedReason } from "./named-days.ts";

export type { DayReason } from "./day-reason.ts";

/** The part of the calendar that cannot be computed and is therefore kept as data, with a version. */
export interface Calendar {
  readonly version: number;
  /** Days put on a par with a holiday by royal decree (Atw 3(3)); `verified` once checked in the Staatscourant. */
  readonly decreeDays: readonly DecreeDay[];
  /** The years, both included, for which the decrees are known. */
  readonly decreeYears: { readonly from: number; readonly to: number };
  /** Days on which the municipality is closed: they count for its own working-day targets, never for the Atw. */
  readonly closedDays: readonly { readonly on: Temporal.PlainDate; readonly name: string }[];
}

export interface DecreeDay {
  readonly on: Temporal.PlainDate;
  readonly decree: string;
  readonly verified: boolean;
}

/** A day that a term skipped, and why. */
export interface Step {
  readonly on: Temporal.PlainDate;
  readonly reason: DayReason;
}

/**
 * Why a statutory term cannot end on this day (Atw 1(1), 3), or undefined when it can. A holiday in a weekend
 * carries the holiday's name; `SATURDAY` and `SUNDAY` mean a plain weekend. Closed days of the municipality
 * play no part.
 */
export function dayReason(day: Temporal.PlainDate, calendar: Calendar): DayReason | undefined {
  const named = namedReason(day, calendar.decreeDays);
  if (named !== undefined) return named;
  if (day.dayOfWeek === 6) return "SATURDAY";
  if (day.dayOfWeek === 7) return "SUNDAY";
  return undefined;
}

/**
 * Moves the end of a statutory term to the first day that is no Saturday, Sunday or holiday (Atw 1(1)).
 * Only for terms the Atw extends: not for a term in hours, in years, or promised by the municipality itself.
 *
 * @param day the nominal last day
 * @returns the last day on which acting is in time, and the skipped days in order
 */
export function rollForward(
  day: Temporal.PlainDate,
  calendar: Calendar,
): { readonly dueOn: Temporal.PlainDate; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let dueOn = day;
  for (let reason = dayReason(dueOn, calendar); reason !== undefined; reason = dayReason(dueOn, calendar)) {
    steps.push({ on: dueOn, reason });
    dueOn = dueOn.add({ days: 1 });
  }
  return { dueOn, steps };
}

/** A day on which the municipality works: no weekend, holiday or decree day, and not closed. For service targets. */
export function isWorkingDay(day: Temporal.PlainDate, calendar: Calendar): boolean {
  if (day.dayOfWeek >= 6 || namedReason(day, calendar.decreeDays) !== undefined) return false;
  return !calendar.closedDays.some(({ on }) => on.equals(day));
}

/**
 * The n-th working day after a day; the day itself is day 0 and need not be a working day.
 *
 * @param n whole number of working days, 0 or more
 */
export function addWorkingDays(day: Temporal.PlainDate, n: number, calendar: Calendar): Temporal.PlainDate {
  let reached = day;
  for (let left = n; left > 0; ) {
    reached = reached.add({ days: 1 });
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
}

/** The day itself when it is a working day, otherwise the last working day before it. */
export function workingDayOnOrBefore(day: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = candidate.subtract({ days: 1 });
  return candidate;
}
