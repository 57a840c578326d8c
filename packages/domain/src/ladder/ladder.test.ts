import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Calendar } from "../calendar/calendar.ts";
import { isWorkingDay } from "../calendar/calendar.ts";
import { dutchCalendar } from "../calendar/dutch-calendar.ts";
import {
  defaultLadder,
  furthestStep,
  isClimbing,
  ladderChanges,
  ladderKinds,
  lapsingKinds,
  reachedUntil,
  stepOn,
  stepsOf,
} from "./ladder.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const closing: Calendar = { ...dutchCalendar, closedDays: [{ on: day("2026-12-24"), name: "Brugdag" }] };

describe("the day on which a step is told", () => {
  it.each([
    // Monday 4 January 2027: New Year's Day is the Friday before.
    ["2027-01-04", -1, "2026-12-31"],
    ["2027-01-04", -2, "2026-12-30"],
    ["2027-01-04", 0, "2027-01-04"],
    ["2027-01-04", 1, "2027-01-05"],
    ["2027-01-04", 5, "2027-01-11"],
    // A Saturday: the last working day in time is the Friday, and the one before that counts as well.
    ["2026-11-28", 0, "2026-11-27"],
    ["2026-11-28", -1, "2026-11-27"],
    ["2026-11-28", 1, "2026-11-30"],
    // The town hall is closed on Christmas Eve, a Thursday.
    ["2026-12-28", -1, "2026-12-23"],
    ["2026-12-23", 1, "2026-12-28"],
  ])("for a term due on %s and %i working days is %s", (dueOn, offset, on) => {
    expect(stepOn(day(dueOn), offset, closing).toString()).toBe(on);
  });
});

const days = fc.integer({ min: 0, max: 700 }).map((after) => day("2026-06-01").add({ days: after }));
const offsets = fc.integer({ min: -furthestStep.before, max: furthestStep.after });

describe("whatever the days", () => {
  it("a step is reached from the day on which it is told, a working day, and not before", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 40 }), offsets, (todayOn, apart, offset) => {
        const dueOn = todayOn.add({ days: apart });
        const on = stepOn(dueOn, offset, closing);
        expect(isWorkingDay(on, closing)).toBe(true);
        const reached = Temporal.PlainDate.compare(dueOn, reachedUntil(offset, todayOn, closing)) <= 0;
        expect(reached).toBe(Temporal.PlainDate.compare(on, todayOn) <= 0);
      }),
    );
  });

  it("a later step is told no sooner", () => {
    fc.assert(
      fc.property(days, offsets, offsets, (dueOn, one, other) => {
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
        expect(
          Temporal.PlainDate.compare(stepOn(dueOn, sooner, closing), stepOn(dueOn, later, closing)),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("the ladder that comes along", () => {
  it("tells nobody before who stands below them, and nobody that a chance has gone", () => {
    for (const kind of ladderKinds) expect(isClimbing(defaultLadder[kind]), kind).toBe(true);
    for (const kind of lapsingKinds)
      expect(stepsOf(defaultLadder[kind]).filter(({ offset }) => offset > 0)).toEqual([]);
  });

  it("tells the signatory of terms of law alone", () => {
    expect(ladderKinds.filter((kind) => defaultLadder[kind].SIGNATORY !== null).toSorted()).toEqual([
      "ACKNOWLEDGEMENT",
      "BREACH_REPORT",
      "DECISION",
      "OMBUDSMAN_DEMAND",
      "POSTPONED_DECISION",
    ]);
  });
});

it("who is told on the same day is told once, as the highest of them", () => {
  expect(stepsOf({ HANDLER: -1, COORDINATOR: 1, SIGNATORY: 1 })).toEqual([
    { offset: -1, rung: "HANDLER" },
    { offset: 1, rung: "SIGNATORY" },
  ]);
});

it("nobody is passed over on the way up", () => {
  expect(isClimbing({ HANDLER: 1, COORDINATOR: -1, SIGNATORY: null })).toBe(false);
  expect(isClimbing({ HANDLER: 2, COORDINATOR: null, SIGNATORY: 1 })).toBe(false);
  expect(isClimbing({ HANDLER: null, COORDINATOR: null, SIGNATORY: null })).toBe(true);
});

it("what changed is told step by step", () => {
  const after = { ...defaultLadder, DECISION: { ...defaultLadder.DECISION, SIGNATORY: -2 } };
  expect(ladderChanges(defaultLadder, after)).toEqual([
    { termKind: "DECISION", rung: "SIGNATORY", from: 5, to: -2 },
  ]);
});
