import { describe, expect, it } from "vitest";
import { typedDay } from "./typed-day.ts";

const todayOn = "2026-11-23";

describe("a day as staff type it", () => {
  it.each([
    ["24-11-2026", "2026-11-24"],
    ["24/11/26", "2026-11-24"],
    ["24.11", "2026-11-24"],
    ["24 11", "2026-11-24"],
    ["24 nov", "2026-11-24"],
    ["3 maart 2027", "2027-03-03"],
    ["3 mrt", "2027-03-03"],
    ["3 oct 2026", "2026-10-03"],
    ["241126", "2026-11-24"],
    ["vr 27 nov", "2026-11-27"],
    ["di 24 nov 2026", "2026-11-24"],
    ["Vrijdag 27 november 2026", "2026-11-27"],
    ["Fri, 27 Nov", "2026-11-27"],
    ["24112026", "2026-11-24"],
    ["2026-11-24", "2026-11-24"],
    [" Vandaag ", "2026-11-23"],
    ["tomorrow", "2026-11-24"],
    ["gisteren", "2026-11-22"],
    ["+14", "2026-12-07"],
    ["-3", "2026-11-20"],
  ])("%s is %s", (typed, day) => {
    expect(typedDay(typed, todayOn)).toBe(day);
  });

  it("without a year it is the nearest one, also over the turn of the year", () => {
    expect(typedDay("4 1", "2026-12-28")).toBe("2027-01-04");
    expect(typedDay("28 12", "2027-01-04")).toBe("2026-12-28");
  });

  it("29 February without a year is found only when a year nearby has one", () => {
    expect(typedDay("29 2", "2027-12-01")).toBe("2028-02-29");
    expect(typedDay("29 2", "2026-01-10")).toBeUndefined();
  });

  it.each(["31 4 2026", "32-1", "do 27 nov", "xx 27 nov", "soon", "", "11", "24-11-26-1", "2026-02-30"])(
    "%s is no day",
    (typed) => {
      expect(typedDay(typed, todayOn)).toBeUndefined();
    },
  );
});
