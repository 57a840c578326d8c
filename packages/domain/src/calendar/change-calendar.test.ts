import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay } from "../testing/arbitrary-days.ts";
import type { Calendar } from "./calendar.ts";
import { calendarChanges } from "./calendar-changes.ts";
import { type CalendarChange, changeCalendar } from "./change-calendar.ts";
import { dutchCalendar } from "./dutch-calendar.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const decree = (on: string, verified = true): CalendarChange => ({
  kind: "ADD_DECREE_DAY",
  on: day(on),
  decree: "Besluit van 3 maart 2027, Stb. 2027, 80",
  verified,
});
const closed = (on: string): CalendarChange => ({ kind: "ADD_CLOSED_DAY", on: day(on), name: "Brugdag" });

function after(calendar: Calendar, ...changes: readonly CalendarChange[]): Calendar {
  return changes.reduce((before, change) => {
    const changed = changeCalendar(before, change);
    if (!changed.accepted) throw new Error(changed.refusal.code);
    return changed.calendar;
  }, calendar);
}

function refused(calendar: Calendar, change: CalendarChange): string | undefined {
  const changed = changeCalendar(calendar, change);
  return changed.accepted ? undefined : changed.refusal.code;
}

describe("a change of the calendar", () => {
  it("makes a new version with the day in its place, and leaves the old one as it was", () => {
    const before = JSON.stringify(dutchCalendar);
    const { version, decreeDays } = after(dutchCalendar, decree("2027-04-30"));
    expect(version).toBe(2);
    expect(decreeDays.map(({ on }) => on.toString()).filter((on) => on.startsWith("2027"))).toEqual([
      "2027-04-30",
      "2027-05-07",
    ]);
    expect(JSON.stringify(dutchCalendar)).toBe(before);
  });

  it("marks a day as held beside the Staatscourant, or takes it out", () => {
    const on = day("2027-05-07");
    const checked = after(dutchCalendar, { kind: "VERIFY_DECREE_DAY", on });
    expect(checked.decreeDays.find((one) => one.on.equals(on))?.verified).toBe(true);
    const gone = after(dutchCalendar, { kind: "REMOVE_DECREE_DAY", on });
    expect(gone.decreeDays.some((one) => one.on.equals(on))).toBe(false);
    const open = after(dutchCalendar, closed("2026-12-24"), {
      kind: "REMOVE_CLOSED_DAY",
      on: day("2026-12-24"),
    });
    expect(open.closedDays).toEqual([]);
  });

  it("knows the decrees up to the last year of which a day is listed, and no longer without it", () => {
    const further = after(dutchCalendar, decree("2029-05-11"));
    expect(further.decreeYears).toEqual({ from: 2023, to: 2029 });
    const back = after(further, { kind: "REMOVE_DECREE_DAY", on: day("2029-05-11") });
    expect(back.decreeYears).toEqual({ from: 2023, to: 2028 });
  });

  it("refuses what is there already, what is not there, and what changes nothing", () => {
    expect(refused(dutchCalendar, decree("2027-05-07"))).toBe("DAY_LISTED_ALREADY");
    expect(refused(after(dutchCalendar, closed("2026-12-24")), closed("2026-12-24"))).toBe(
      "DAY_LISTED_ALREADY",
    );
    for (const kind of ["VERIFY_DECREE_DAY", "REMOVE_DECREE_DAY", "REMOVE_CLOSED_DAY"] as const)
      expect(refused(dutchCalendar, { kind, on: day("2027-05-10") })).toBe("DAY_NOT_LISTED");
    const checked = after(dutchCalendar, decree("2027-04-30"));
    expect(refused(checked, { kind: "VERIFY_DECREE_DAY", on: day("2027-04-30") })).toBe("NOTHING_CHANGES");
  });

  it("refuses a day on which no term ends or nobody works anyway: that is a slip of the pen", () => {
    for (const on of ["2027-05-08", "2027-05-09", "2027-04-27"]) {
      expect(refused(dutchCalendar, decree(on))).toBe("DAY_FREE_ANYWAY");
      expect(refused(dutchCalendar, closed(on))).toBe("DAY_FREE_ANYWAY");
    }
    expect(refused(dutchCalendar, closed("2027-05-07"))).toBe("DAY_FREE_ANYWAY");
    expect(refused(after(dutchCalendar, closed("2027-05-10")), decree("2027-05-10"))).toBeUndefined();
  });

  it("refuses a decree day before the first decree or beyond the next one", () => {
    for (const on of ["2022-05-27", "2032-05-07", "2092-05-16"])
      expect(refused(dutchCalendar, decree(on))).toBe("NO_DECREE_FOR_YEAR");
  });
});

describe("the change between two versions", () => {
  const anyChange: fc.Arbitrary<CalendarChange> = fc
    .tuple(
      fc.constantFrom(
        "ADD_DECREE_DAY" as const,
        "VERIFY_DECREE_DAY" as const,
        "REMOVE_DECREE_DAY" as const,
        "ADD_CLOSED_DAY" as const,
        "REMOVE_CLOSED_DAY" as const,
      ),
      fc.oneof(anyDay, fc.constantFrom(...dutchCalendar.decreeDays.map(({ on }) => on))),
      fc.boolean(),
    )
    .map(([kind, on, verified]) => ({ kind, on, decree: "Besluit", name: "Dicht", verified }));

  it("is the one that was made", () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        const changed = changeCalendar(dutchCalendar, change);
        if (!changed.accepted) return;
        const told = calendarChanges(dutchCalendar, changed.calendar);
        expect(told.map(({ kind, on }) => `${kind} ${on}`)).toEqual([`${change.kind} ${change.on}`]);
      }),
    );
  });
});
