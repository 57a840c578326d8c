import { describe, expect, it } from "vitest";
import { easterSunday } from "./easter.ts";

/** Month and day of Easter Sunday from 2000 on, as published in the almanacs. */
const PUBLISHED_FROM_2000 = `
  04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12
  04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21
  04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01
  04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10
  04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18
`;

describe("Easter Sunday", () => {
  it("agrees with the almanac for 2000 to 2049", () => {
    const published = PUBLISHED_FROM_2000.trim().split(/\s+/);
    const computed = published.map((_, index) =>
      easterSunday(2000 + index)
        .toString()
        .slice(5),
    );
    expect(computed).toEqual(published);
  });

  it.each([
    [1818, "1818-03-22", "as early as it can be"],
    [1886, "1886-04-25", "as late as it can be"],
    [1913, "1913-03-23", "a day off the earliest"],
    [1943, "1943-04-25", "as late as it can be again"],
    [1954, "1954-04-18", "where the uncorrected moon would give the 25th"],
    [1981, "1981-04-19", "where the uncorrected moon would give the 26th"],
    [2076, "2076-04-19", "the 26th is never Easter"],
    [2285, "2285-03-22", "the next time it is so early"],
  ])("falls in %i on %s: %s", (year, day) => {
    expect(easterSunday(year).toString()).toBe(day);
  });
});
