import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amsterdamDay } from "../calendar/amsterdam-day.ts";
import { dayReason, isWorkingDay, rollForward } from "../calendar/calendar.ts";
import { dutchCalendar } from "../calendar/dutch-calendar.ts";
import { anyDay, anyInstant } from "../testing/arbitrary-days.ts";
import { acknowledgement, decision, declineNotice, ombudsmanUntilOn } from "./terms.ts";

const { compare } = Temporal.PlainDate;
const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
  from.until(to, { largestUnit: "day" }).days;
const anyHandling = fc.record({
  receivedOn: anyDay,
  withAdviser: fc.boolean(),
  adjournedWeeks: fc.integer({ min: 0, max: 4 }),
});

describe("the answer, for any day of receipt", () => {
  it("is nominally whole weeks later, due no earlier than that, on a day the Atw lets a term end", () => {
    fc.assert(
      fc.property(anyHandling, (handling) => {
        const { startsOn, nominalOn, dueOn, steps } = decision(handling, dutchCalendar);
        const weeks = (handling.withAdviser ? 10 : 6) + handling.adjournedWeeks;
        expect(daysBetween(startsOn, nominalOn)).toBe(7 * weeks);
        expect(daysBetween(nominalOn, dueOn)).toBe(steps.length);
        expect(dayReason(dueOn, dutchCalendar)).toBeUndefined();
      }),
    );
  });

  it("is never later than the other reading of an adjournment, moved twice", () => {
    fc.assert(
      fc.property(anyHandling, (handling) => {
        const unadjourned = decision({ ...handling, adjournedWeeks: 0 }, dutchCalendar).dueOn;
        const chained = rollForward(unadjourned.add({ weeks: handling.adjournedWeeks }), dutchCalendar).dueOn;
        expect(compare(decision(handling, dutchCalendar).dueOn, chained)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("has an internal target only past twelve weeks: a working day, never after the nominal end", () => {
    fc.assert(
      fc.property(anyHandling, (handling) => {
        const { internalTargetOn, nominalOn, startsOn } = decision(handling, dutchCalendar);
        expect(internalTargetOn !== undefined).toBe(daysBetween(startsOn, nominalOn) > 84);
        if (!internalTargetOn) return;
        expect(isWorkingDay(internalTargetOn, dutchCalendar)).toBe(true);
        expect(compare(internalTargetOn, nominalOn)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("the other terms, for any day of receipt", () => {
  it("keep their order: acknowledgement before declining before answering", () => {
    fc.assert(
      fc.property(anyHandling, (handling) => {
        const acknowledged = acknowledgement(handling.receivedOn, dutchCalendar);
        const declined = declineNotice(handling.receivedOn, dutchCalendar);
        expect(daysBetween(handling.receivedOn, acknowledged.dueOn)).toBe(14);
        expect(compare(acknowledged.dueOn, declined.dueOn)).toBe(-1);
        expect(compare(declined.dueOn, decision(handling, dutchCalendar).dueOn)).toBe(-1);
      }),
    );
  });

  it("count days, not hours: the instant within the day makes no difference", () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const midnight = amsterdamDay(instant).toZonedDateTime("Europe/Amsterdam").toInstant();
        const lastMoment = amsterdamDay(instant)
          .add({ days: 1 })
          .toZonedDateTime("Europe/Amsterdam")
          .toInstant()
          .subtract({ nanoseconds: 1 });
        const due = [instant, midnight, lastMoment].map((at) =>
          declineNotice(amsterdamDay(at), dutchCalendar).dueOn.toString(),
        );
        expect(new Set(due).size).toBe(1);
      }),
    );
  });

  it("give the ombudsman's year the same day and month, but for 29 February", () => {
    fc.assert(
      fc.property(anyDay, (startOn) => {
        const untilOn = ombudsmanUntilOn(startOn);
        const isLeapDay = startOn.month === 2 && startOn.day === 29;
        expect(untilOn.year).toBe(startOn.year + 1);
        expect(untilOn.toPlainMonthDay().toString()).toBe(
          isLeapDay ? "02-28" : startOn.toPlainMonthDay().toString(),
        );
      }),
      { examples: [[Temporal.PlainDate.from("2028-02-29")]] },
    );
  });
});
