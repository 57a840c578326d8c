import type { DayReason } from "./day-reason.ts";
import { easterSunday } from "./easter.ts";

export interface Holiday {
  readonly on: Temporal.PlainDate;
  readonly reason: DayReason;
}

/**
 * Asked for hundreds of times when one worklist is drawn and always the same; the years a complaint
 * can name are few.
 */
const computedYears = new Map<number, readonly Holiday[]>();

/**
 * The generally recognised holidays of a year (Atw 3(1)) and Good Friday, put on a par with them (Atw 3(2)),
 * in calendar order; Liberation Day before Ascension Day when both fall on 5 May.
 *
 * It is today's Act applied to any year: before 2014 the royal birthday was kept on another day. Easter Sunday
 * and Whit Sunday are no holidays of the Act (they are Sundays already), and a holiday in a weekend
 * gets no substitute day.
 *
 * @param year Gregorian year
 */
export function holidays(year: number): readonly Holiday[] {
  const known = computedYears.get(year);
  if (known !== undefined) return known;
  const computed = computeHolidays(year);
  computedYears.set(year, computed);
  return computed;
}

function computeHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const fixed = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day });
  const list: Holiday[] = [
    { on: fixed(1, 1), reason: "NEW_YEARS_DAY" },
    { on: easter.subtract({ days: 2 }), reason: "GOOD_FRIDAY" },
    { on: easter.add({ days: 1 }), reason: "EASTER_MONDAY" },
    { on: kingsDay(year), reason: "KINGS_DAY" },
    { on: fixed(5, 5), reason: "LIBERATION_DAY" },
    { on: easter.add({ days: 39 }), reason: "ASCENSION_DAY" },
    { on: easter.add({ days: 50 }), reason: "WHIT_MONDAY" },
    { on: fixed(12, 25), reason: "CHRISTMAS_DAY" },
    { on: fixed(12, 26), reason: "BOXING_DAY" },
  ];
  return list.sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

/** The day on which the King's birthday is celebrated (Atw 3(1)): 27 April, but 26 April if the 27th is a Sunday. */
function kingsDay(year: number): Temporal.PlainDate {
  const birthday = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  return birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday;
}
