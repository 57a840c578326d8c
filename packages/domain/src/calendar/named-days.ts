import type { DayReason } from "./day-reason.ts";
import { holidays } from "./holidays.ts";

/** Days put on a par with a holiday by royal decree (Atw 3(3)). */
type DecreeDays = readonly { readonly on: Temporal.PlainDate }[];

/** Month and day as one number: comparing days one by one took a quarter of the time of a bulk load. */
function dayOfYear(day: Temporal.PlainDate): number {
  return day.month * 32 + day.day;
}

const known = new WeakMap<DecreeDays, Map<number, ReadonlyMap<number, DayReason>>>();

/**
 * The reason a day has by name: a holiday (Atw 3(1), (2)) or a day equated by decree (3(3)); not that of a weekend.
 * @param decreeDays of the calendar asked, always the same list: what was computed of it is remembered by it
 */
export function namedReason(day: Temporal.PlainDate, decreeDays: DecreeDays): DayReason | undefined {
  const years = known.get(decreeDays) ?? new Map<number, ReadonlyMap<number, DayReason>>();
  known.set(decreeDays, years);
  const named = years.get(day.year) ?? namedDays(day.year, decreeDays);
  years.set(day.year, named);
  return named.get(dayOfYear(day));
}

/** Where two names meet, a holiday wins over a decree, and the first holiday of the list over the second. */
function namedDays(year: number, decreeDays: DecreeDays): ReadonlyMap<number, DayReason> {
  const days = new Map<number, DayReason>();
  for (const { on } of decreeDays) if (on.year === year) days.set(dayOfYear(on), "DECREE_DAY");
  for (const { on, reason } of [...holidays(year)].reverse()) days.set(dayOfYear(on), reason);
  return days;
}
