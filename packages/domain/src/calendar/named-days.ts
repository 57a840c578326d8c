import type { Calendar } from "./calendar.ts";
import type { DayReason } from "./day-reason.ts";
import { holidays } from "./holidays.ts";

/** Month and day as one number: comparing days one by one took a quarter of the time of a bulk load. */
function dayOfYear(day: Temporal.PlainDate): number {
  return day.month * 32 + day.day;
}

const known = new WeakMap<Calendar, Map<number, ReadonlyMap<number, DayReason>>>();

/** The reason a day has by name: a holiday (Atw 3(1), (2)) or a day equated by decree (3(3)); not that of a weekend. */
export function namedReason(day: Temporal.PlainDate, calendar: Calendar): DayReason | undefined {
  const years = known.get(calendar) ?? new Map<number, ReadonlyMap<number, DayReason>>();
  known.set(calendar, years);
  const named = years.get(day.year) ?? namedDays(day.year, calendar);
  years.set(day.year, named);
  return named.get(dayOfYear(day));
}

/** Where two names meet, a holiday wins over a decree, and the first holiday of the list over the second. */
function namedDays(year: number, calendar: Calendar): ReadonlyMap<number, DayReason> {
  const days = new Map<number, DayReason>();
  for (const { on } of calendar.decreeDays) if (on.year === year) days.set(dayOfYear(on), "DECREE_DAY");
  for (const { on, reason } of [...holidays(year)].reverse()) days.set(dayOfYear(on), reason);
  return days;
}
