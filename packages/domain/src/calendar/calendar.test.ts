import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  type Calendar,
  dayReason,
  isWorkingDay,
  rollForward,
  workingDayOnOrBefore,
} from "./calendar.ts";
import { dutchCalendar } from "./dutch-calendar.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const reasonOf = (text: string, calendar: Calendar = dutchCalendar) => dayReason(day(text), calendar);
const rolled = (text: string, calendar: Calendar = dutchCalendar) => {
  const { dueOn, steps } = rollForward(day(text), calendar);
  return { dueOn: dueOn.toString(), steps: steps.map(({ on, reason }) => `${on} ${reason}`) };
};

/** The town hall is closed on the Monday after the fair, and on a bridging Friday. */
const withClosedDays: Calendar = {
  ...dutchCalendar,
  closedDays: [
    { on: day("2026-09-07"), name: "Kermis" },
    { on: day("2026-12-24"), name: "Brugdag" },
  ],
};

describe("why a term cannot end on a day", () => {
  it.each([
    ["2026-11-20", undefined],
    ["2026-11-21", "SATURDAY"],
    ["2026-11-22", "SUNDAY"],
    ["2026-04-03", "GOOD_FRIDAY"],
    ["2026-05-15", "DECREE_DAY"],
    ["2027-05-07", "DECREE_DAY"],
    ["2026-05-04", undefined],
    ["2027-04-26", undefined],
  ])("%s: %s", (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it("names the holiday when it falls in a weekend", () => {
    expect(reasonOf("2027-12-25")).toBe("CHRISTMAS_DAY");
    expect(reasonOf("2027-12-26")).toBe("BOXING_DAY");
    expect(reasonOf("2025-04-26")).toBe("KINGS_DAY");
  });

  it("knows the decree days only as data: without them the second of January 2026 is a plain Friday", () => {
    expect(reasonOf("2026-01-02")).toBe("DECREE_DAY");
    expect(reasonOf("2026-01-02", { ...dutchCalendar, decreeDays: [] })).toBeUndefined();
  });

  it("is never that the town hall is closed", () => {
    expect(reasonOf("2026-09-07", withClosedDays)).toBeUndefined();
  });
});

describe("the end of a statutory term", () => {
  it("stays on a working day", () => {
    expect(rolled("2026-04-13")).toEqual({ dueOn: "2026-04-13", steps: [] });
  });

  it("moves over Christmas in a weekend to Monday: there is no substitute day", () => {
    expect(rolled("2027-12-25")).toEqual({
      dueOn: "2027-12-27",
      steps: ["2027-12-25 CHRISTMAS_DAY", "2027-12-26 BOXING_DAY"],
    });
  });

  it("moves over New Year's Day, its decree day and the weekend, and says so day by day", () => {
    expect(rolled("2026-01-01")).toEqual({
      dueOn: "2026-01-05",
      steps: [
        "2026-01-01 NEW_YEARS_DAY",
        "2026-01-02 DECREE_DAY",
        "2026-01-03 SATURDAY",
        "2026-01-04 SUNDAY",
      ],
    });
  });

  it("moves over the longest Easter: from Good Friday to Tuesday", () => {
    expect(rolled("2026-04-03")).toEqual({
      dueOn: "2026-04-07",
      steps: [
        "2026-04-03 GOOD_FRIDAY",
        "2026-04-04 SATURDAY",
        "2026-04-05 SUNDAY",
        "2026-04-06 EASTER_MONDAY",
      ],
    });
  });

  it("moves from Sunday 27 April 2025 to Monday the 28th, when the King was celebrated on Saturday", () => {
    expect(rolled("2025-04-27")).toEqual({ dueOn: "2025-04-28", steps: ["2025-04-27 SUNDAY"] });
  });

  it("does not move for a day on which the town hall is closed", () => {
    expect(rolled("2026-09-07", withClosedDays)).toEqual({ dueOn: "2026-09-07", steps: [] });
  });
});

describe("working days of the municipality", () => {
  it("leave out its own closed days too", () => {
    expect(isWorkingDay(day("2026-09-07"), withClosedDays)).toBe(false);
    expect(isWorkingDay(day("2026-09-07"), dutchCalendar)).toBe(true);
  });

  it("are counted from the day after: three from a Friday is Wednesday", () => {
    expect(addWorkingDays(day("2026-11-20"), 3, dutchCalendar).toString()).toBe("2026-11-25");
    expect(addWorkingDays(day("2026-11-22"), 3, dutchCalendar).toString()).toBe("2026-11-25");
  });

  it("count over Christmas and the closed day before it", () => {
    expect(addWorkingDays(day("2026-12-23"), 1, withClosedDays).toString()).toBe("2026-12-28");
  });

  it("leave the day itself when none are added", () => {
    expect(addWorkingDays(day("2026-11-22"), 0, dutchCalendar).toString()).toBe("2026-11-22");
  });

  it("look back from a Sunday to Friday, and stay where they are on a Friday", () => {
    expect(workingDayOnOrBefore(day("2026-12-06"), dutchCalendar).toString()).toBe("2026-12-04");
    expect(workingDayOnOrBefore(day("2026-12-04"), dutchCalendar).toString()).toBe("2026-12-04");
  });
});
