import { addWorkingDays, type Calendar, isWorkingDay } from "@gehoor/domain";

export const ZONE = "Europe/Amsterdam";

const times = new Map<string, Temporal.PlainTime>();

/** A moment on a day, by the clock on the wall in the Netherlands; to the minute, so that few times need reading. */
export function at(day: Temporal.PlainDate, time: string): Temporal.Instant {
  const plainTime = times.get(time) ?? Temporal.PlainTime.from(time);
  times.set(time, plainTime);
  return day.toZonedDateTime({ timeZone: ZONE, plainTime }).toInstant();
}

/** So many working days later, or earlier with a negative number; nought gives the day itself, or the next working day. */
export function workingDayFrom(
  day: Temporal.PlainDate,
  days: number,
  calendar: Calendar,
): Temporal.PlainDate {
  if (days > 0) return addWorkingDays(day, days, calendar);
  let found = day;
  while (!isWorkingDay(found, calendar)) found = found.add({ days: days < 0 ? -1 : 1 });
  for (let left = -days; left > 0; left -= 1) {
    found = found.subtract({ days: 1 });
    while (!isWorkingDay(found, calendar)) found = found.subtract({ days: 1 });
  }
  return found;
}
