import { describe, expect, it } from "vitest";
import { daysBetween, dayWords } from "./day-words.server.ts";

const nl = dayWords("nl");
const en = dayWords("en");

describe("days in words", () => {
  it("name the weekday", () => {
    expect(nl.long("2027-01-04")).toBe("maandag 4 januari 2027");
    expect(en.long("2027-01-04")).toBe("Monday 4 January 2027");
    expect(nl.plain("2027-01-04")).toBe("4 januari 2027");
  });

  it("are short in lists, with the year where it is another", () => {
    expect(nl.short("2026-11-19", "2026-11-23")).toBe("do 19 nov");
    expect(nl.short("2027-01-04", "2026-11-23")).toBe("ma 4 jan 2027");
    expect(en.short("2026-11-19", "2026-11-23")).toBe("Thu 19 Nov");
  });

  it("are told from a given today", () => {
    const today = "2026-11-23";
    expect(
      ["2026-11-22", today, "2026-11-24", "2026-12-09", "2026-11-19"].map((day) => nl.relative(day, today)),
    ).toEqual(["gisteren", "vandaag", "morgen", "over 16 dagen", "4 dagen geleden"]);
    expect(en.relative("2026-11-25", today)).toBe("in 2 days");
  });
});

describe("instants", () => {
  it("are told in Dutch time, whatever the clock of the machine", () => {
    expect(nl.time("2026-12-03T13:00:00Z")).toBe("14.00 uur");
    expect(nl.time("2026-07-03T07:05:00Z")).toBe("9.05 uur");
    expect(en.time("2026-07-03T07:05:00Z")).toBe("09:05");
    expect(nl.moment("2026-12-03T13:00:00Z")).toBe("donderdag 3 december 2026, 14.00 uur");
  });

  it("fall on the Dutch day, also just after midnight and when the clock goes back", () => {
    expect(nl.dayOf("2026-11-22T23:30:00Z")).toBe("2026-11-23");
    expect(nl.dayOf("2026-10-25T00:30:00Z")).toBe("2026-10-25");
  });
});

it("days between are calendar days, over the night the clock changes too", () => {
  expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  expect(daysBetween("2026-11-23", "2026-11-19")).toBe(-4);
});
