import { describe, expect, it } from "vitest";
import { parseDay } from "./day.ts";
import { localInstant } from "./local-time.ts";

const at = (on: string, time: string) => localInstant(Temporal.PlainDate.from(on), time)?.toString();

describe("the time of a hearing", () => {
  it("is that of the clocks in the Netherlands, typed with a point or a colon", () => {
    expect(at("2026-12-01", "14.00")).toBe("2026-12-01T13:00:00Z");
    expect(at("2026-07-01", "14:00")).toBe("2026-07-01T12:00:00Z");
    expect(at("2026-07-01", " 9.05 ")).toBe("2026-07-01T07:05:00Z");
  });

  it("cannot be one that the clocks skip in March, and is the first of two in October", () => {
    expect(at("2027-03-28", "02.30")).toBeUndefined();
    expect(at("2027-03-28", "03.00")).toBe("2027-03-28T01:00:00Z");
    expect(at("2026-10-25", "02.30")).toBe("2026-10-25T00:30:00Z");
  });

  it.each(["24.00", "14.60", "14", "half drie", "", "14.00.00"])("is no time as %s", (typed) => {
    expect(at("2026-12-01", typed)).toBeUndefined();
  });
});

describe("a day as typed", () => {
  it.each([
    "2026-02-29",
    "2026-13-01",
    "26-01-01",
    "2026-1-1",
    "2026-01-01T00:00",
    "1899-12-31",
    "2201-01-01",
    "",
  ])("is none as %s", (typed) => {
    expect(parseDay(typed)).toBeUndefined();
  });

  it("may be 29 February of a leap year", () => {
    expect(parseDay("2028-02-29")?.toString()).toBe("2028-02-29");
  });
});
