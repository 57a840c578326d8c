import type { Calendar } from "./calendar.ts";
import type { CalendarChange } from "./change-calendar.ts";

/** What was done to get from one version of the calendar to another, in the words of its changes. */
export function calendarChanges(before: Calendar, after: Calendar): readonly CalendarChange[] {
  const decreed = byDay(before.decreeDays);
  const closed = byDay(before.closedDays);
  const nowDecreed = byDay(after.decreeDays);
  const nowClosed = byDay(after.closedDays);
  return [
    ...after.decreeDays.flatMap((day): readonly CalendarChange[] => {
      const earlier = decreed.get(day.on.toString());
      if (!earlier) return [{ kind: "ADD_DECREE_DAY", ...day }];
      return day.verified && !earlier.verified ? [{ kind: "VERIFY_DECREE_DAY", on: day.on }] : [];
    }),
    ...before.decreeDays
      .filter(({ on }) => !nowDecreed.has(on.toString()))
      .map(({ on }): CalendarChange => ({ kind: "REMOVE_DECREE_DAY", on })),
    ...after.closedDays
      .filter(({ on }) => !closed.has(on.toString()))
      .map((day): CalendarChange => ({ kind: "ADD_CLOSED_DAY", ...day })),
    ...before.closedDays
      .filter(({ on }) => !nowClosed.has(on.toString()))
      .map(({ on }): CalendarChange => ({ kind: "REMOVE_CLOSED_DAY", on })),
  ];
}

function byDay<Day extends { readonly on: Temporal.PlainDate }>(
  days: readonly Day[],
): ReadonlyMap<string, Day> {
  return new Map(days.map((day) => [day.on.toString(), day]));
}
