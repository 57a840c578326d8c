import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay } from "../testing/arbitrary-days.ts";
import {
  addWorkingDays,
  type Calendar,
  dayReason,
  isWorkingDay,
  rollForward,
  workingDayOnOrBefore,
} from "./calendar.ts";
import { dutchCalendar } from "./dutch-calendar.ts";

const { compare } = Temporal.PlainDate;

/** A day with a calendar that has decree and closed days close to it, where they can make a difference. */
const dayAndCalendar = fc
  .tuple(
    anyDay,
    fc.array(fc.integer({ min: -10, max: 10 }), { maxLength: 4 }),
    fc.array(fc.integer({ min: -10, max: 10 }), { maxLength: 4 }),
  )
  .map(([day, decrees, closures]) => {
    const near = (days: number) => day.add({ days });
    const calendar: Calendar = {
      ...dutchCalendar,
      decreeDays: decrees.map((days) => ({ on: near(days), decree: "Besluit", verified: true })),
      closedDays: closures.map((days) => ({ on: near(days), name: "Gesloten" })),
    };
    return { day, calendar };
  });

describe("moving the end of a term, for any day and any decree", () => {
  it("is never earlier than the nominal day, and never lands on a day the Atw skips", () => {
    fc.assert(
      fc.property(dayAndCalendar, ({ day, calendar }) => {
        const { dueOn } = rollForward(day, calendar);
        expect(compare(dueOn, day)).toBeGreaterThanOrEqual(0);
        expect(dayReason(dueOn, calendar)).toBeUndefined();
      }),
    );
  });

  it("skips every day from the nominal one on, each with its reason, and no working day among them", () => {
    fc.assert(
      fc.property(dayAndCalendar, ({ day, calendar }) => {
        const { dueOn, steps } = rollForward(day, calendar);
        expect(steps).toHaveLength(day.until(dueOn, { largestUnit: "day" }).days);
        steps.forEach(({ on, reason }, index) => {
          expect(on.equals(day.add({ days: index }))).toBe(true);
          expect(reason).toBe(dayReason(on, calendar));
          expect(isWorkingDay(on, calendar)).toBe(false);
        });
      }),
    );
  });

  it("keeps the order of days: what ends later is never due earlier", () => {
    fc.assert(
      fc.property(dayAndCalendar, fc.nat({ max: 30 }), ({ day, calendar }, later) => {
        const first = rollForward(day, calendar).dueOn;
        expect(compare(first, rollForward(day.add({ days: later }), calendar).dueOn)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("moves nothing twice", () => {
    fc.assert(
      fc.property(dayAndCalendar, ({ day, calendar }) => {
        const { dueOn } = rollForward(day, calendar);
        expect(rollForward(dueOn, calendar)).toEqual({ dueOn, steps: [] });
      }),
    );
  });
});

describe("counting working days, for any day and any calendar", () => {
  it("passes exactly that many working days and ends on one", () => {
    fc.assert(
      fc.property(dayAndCalendar, fc.integer({ min: 1, max: 15 }), ({ day, calendar }, n) => {
        const end = addWorkingDays(day, n, calendar);
        const passed = Array.from({ length: day.until(end, { largestUnit: "day" }).days }, (_, index) =>
          day.add({ days: index + 1 }),
        );
        expect(passed.filter((one) => isWorkingDay(one, calendar))).toHaveLength(n);
        expect(isWorkingDay(end, calendar)).toBe(true);
      }),
    );
  });

  it("looks back to a working day with none after it up to the day itself", () => {
    fc.assert(
      fc.property(dayAndCalendar, ({ day, calendar }) => {
        const found = workingDayOnOrBefore(day, calendar);
        expect(isWorkingDay(found, calendar)).toBe(true);
        const next = addWorkingDays(found, 1, calendar);
        expect(compare(found, day) === 0 || compare(next, day) > 0).toBe(true);
      }),
    );
  });
});
