import { describe, expect, it } from "vitest";
import { holidays } from "./holidays.ts";

const years = Array.from({ length: 301 }, (_, index) => 1900 + index);
const namesOn = (day: string) =>
  holidays(Temporal.PlainDate.from(day).year)
    .filter(({ on }) => on.equals(day))
    .map(({ reason }) => reason);

describe("the holidays of a year", () => {
  it("are these in 2026, in order", () => {
    expect(holidays(2026).map(({ on, reason }) => `${on} ${reason}`)).toEqual([
      "2026-01-01 NEW_YEARS_DAY",
      "2026-04-03 GOOD_FRIDAY",
      "2026-04-06 EASTER_MONDAY",
      "2026-04-27 KINGS_DAY",
      "2026-05-05 LIBERATION_DAY",
      "2026-05-14 ASCENSION_DAY",
      "2026-05-25 WHIT_MONDAY",
      "2026-12-25 CHRISTMAS_DAY",
      "2026-12-26 BOXING_DAY",
    ]);
  });

  it.each(["2026-12-24", "2026-12-31", "2026-05-01", "2026-02-16", "2026-04-05", "2026-05-24"])(
    "do not include %s",
    (day) => {
      expect(namesOn(day)).toEqual([]);
    },
  );

  it.each([2014, 2025, 2031])(
    "celebrate the King on Saturday 26 April %i, not on the 27th or 28th",
    (year) => {
      expect(namesOn(`${year}-04-26`)).toEqual(["KINGS_DAY"]);
      expect(namesOn(`${year}-04-27`)).toEqual([]);
      expect(namesOn(`${year}-04-28`)).toEqual([]);
    },
  );

  it("keep Liberation Day every year, not once in five", () => {
    expect([2021, 2022, 2023, 2024, 2025].map((year) => namesOn(`${year}-05-05`))).toEqual(
      Array(5).fill(["LIBERATION_DAY"]),
    );
  });

  it("have two names on 5 May 2016, Liberation Day first", () => {
    expect(namesOn("2016-05-05")).toEqual(["LIBERATION_DAY", "ASCENSION_DAY"]);
  });

  it("fall, in every year from 1900 to 2200, on the weekdays the Act means", () => {
    for (const year of years) {
      const weekday = Object.fromEntries(holidays(year).map(({ on, reason }) => [reason, on.dayOfWeek]));
      expect(weekday).toMatchObject({ GOOD_FRIDAY: 5, EASTER_MONDAY: 1, ASCENSION_DAY: 4, WHIT_MONDAY: 1 });
      expect(weekday.KINGS_DAY, `King's Day ${year}`).not.toBe(7);
    }
  });

  it("are nine in every year from 1900 to 2200, in the year itself and in order", () => {
    for (const year of years) {
      const days = holidays(year).map(({ on }) => on);
      expect(days.map((day) => day.year)).toEqual(Array(9).fill(year));
      expect(days).toEqual([...days].sort(Temporal.PlainDate.compare));
    }
  });

  it("are the same list when asked again", () => {
    expect(holidays(2027)).toBe(holidays(2027));
  });
});
