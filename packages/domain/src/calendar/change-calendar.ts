import { type Refusal, type RefusalCode, refusal } from "../complaint/refusals.ts";
import { type Calendar, type DecreeDay, dayReason, isWorkingDay } from "./calendar.ts";

/** What the administrator does to the calendar, one day at a time, so that each version differs by what can be said. */
export type CalendarChange =
  | ({ readonly kind: "ADD_DECREE_DAY" } & DecreeDay)
  | { readonly kind: "VERIFY_DECREE_DAY" | "REMOVE_DECREE_DAY"; readonly on: Temporal.PlainDate }
  | { readonly kind: "ADD_CLOSED_DAY"; readonly on: Temporal.PlainDate; readonly name: string }
  | { readonly kind: "REMOVE_CLOSED_DAY"; readonly on: Temporal.PlainDate };

export const calendarChangeKinds = [
  "ADD_DECREE_DAY",
  "VERIFY_DECREE_DAY",
  "REMOVE_DECREE_DAY",
  "ADD_CLOSED_DAY",
  "REMOVE_CLOSED_DAY",
] as const satisfies readonly CalendarChange["kind"][];

type Changed =
  | { readonly accepted: true; readonly calendar: Calendar }
  | { readonly accepted: false; readonly refusal: Refusal };

/** A decree names the days of three years at a time; a day beyond the next one is a slip of the pen. */
const YEARS_OF_ONE_DECREE = 3;

/** The version of the calendar after this one: versions are never edited, since complaints were computed with them. */
export function changeCalendar(calendar: Calendar, change: CalendarChange): Changed {
  const refused = refusalOf(calendar, change);
  if (refused) return { accepted: false, refusal: refusal(refused, { dayOn: change.on }) };
  const next = { ...calendar, ...changedDays(calendar, change), version: calendar.version + 1 };
  return { accepted: true, calendar: { ...next, decreeYears: yearsOf(next) } };
}

function refusalOf(calendar: Calendar, { kind, on }: CalendarChange): RefusalCode | undefined {
  const decreed = find(calendar.decreeDays, on);
  const closed = find(calendar.closedDays, on);
  const { from, to } = calendar.decreeYears;
  switch (kind) {
    case "ADD_DECREE_DAY":
      if (decreed) return "DAY_LISTED_ALREADY";
      if (on.year < from || on.year > to + YEARS_OF_ONE_DECREE) return "NO_DECREE_FOR_YEAR";
      return dayReason(on, calendar) ? "DAY_FREE_ANYWAY" : undefined;
    case "ADD_CLOSED_DAY":
      if (closed) return "DAY_LISTED_ALREADY";
      return isWorkingDay(on, calendar) ? undefined : "DAY_FREE_ANYWAY";
    case "VERIFY_DECREE_DAY":
      if (!decreed) return "DAY_NOT_LISTED";
      return decreed.verified ? "NOTHING_CHANGES" : undefined;
    case "REMOVE_DECREE_DAY":
      return decreed ? undefined : "DAY_NOT_LISTED";
    case "REMOVE_CLOSED_DAY":
      return closed ? undefined : "DAY_NOT_LISTED";
  }
}

function changedDays(
  { decreeDays, closedDays }: Calendar,
  change: CalendarChange,
): Partial<Pick<Calendar, "decreeDays" | "closedDays">> {
  const { on } = change;
  switch (change.kind) {
    case "ADD_DECREE_DAY": {
      const { decree, verified } = change;
      return { decreeDays: inOrder([...decreeDays, { on, decree, verified }]) };
    }
    case "VERIFY_DECREE_DAY":
      return {
        decreeDays: decreeDays.map((one) => (one.on.equals(on) ? { ...one, verified: true } : one)),
      };
    case "REMOVE_DECREE_DAY":
      return { decreeDays: without(decreeDays, on) };
    case "ADD_CLOSED_DAY":
      return { closedDays: inOrder([...closedDays, { on, name: change.name }]) };
    case "REMOVE_CLOSED_DAY":
      return { closedDays: without(closedDays, on) };
  }
}

/** The decrees are known from the first listed day's year to the last one's: outside these a term carries a warning. */
function yearsOf({ decreeDays, decreeYears }: Calendar): Calendar["decreeYears"] {
  const years = decreeDays.map(({ on }) => on.year);
  return years.length === 0 ? decreeYears : { from: Math.min(...years), to: Math.max(...years) };
}

interface Dated {
  readonly on: Temporal.PlainDate;
}

function find<Day extends Dated>(days: readonly Day[], on: Temporal.PlainDate): Day | undefined {
  return days.find((one) => one.on.equals(on));
}

function without<Day extends Dated>(days: readonly Day[], on: Temporal.PlainDate): readonly Day[] {
  return days.filter((one) => !one.on.equals(on));
}

function inOrder<Day extends Dated>(days: readonly Day[]): readonly Day[] {
  return days.toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on));
}
