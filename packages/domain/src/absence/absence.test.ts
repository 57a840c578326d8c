import { describe, expect, it } from "vitest";
import { handler, otherHandler } from "../testing/index.ts";
import { type Absence, absenceRefusal, awayOn, endedEarly } from "./absence.ts";

const on = (day: string) => Temporal.PlainDate.from(day);
const holiday: Absence = {
  staffId: handler.staffId,
  fromOn: on("2026-07-20"),
  untilOn: on("2026-08-07"),
  replacedBy: otherHandler.staffId,
};
const sick: Absence = { ...holiday, untilOn: undefined, replacedBy: undefined };

describe("who is away", () => {
  it("is so from the first day up to and with the last", () => {
    const days = ["2026-07-19", "2026-07-20", "2026-08-07", "2026-08-08"];
    expect(days.map((day) => awayOn([holiday, holiday], on(day)))).toEqual([
      [],
      [handler.staffId],
      [handler.staffId],
      [],
    ]);
  });

  it("without a last day, until it is ended", () => {
    expect(awayOn([sick], on("2030-01-01"))).toEqual([handler.staffId]);
    expect(endedEarly(sick, on("2026-07-23"))).toEqual({ ...sick, untilOn: on("2026-07-22") });
  });

  it("and is back before it began, was never away", () => {
    expect(endedEarly(holiday, on("2026-07-20"))).toBeUndefined();
    expect(endedEarly(holiday, on("2026-07-01"))).toBeUndefined();
  });
});

describe("an absence is recorded", () => {
  const code = (absence: Absence, others: readonly Absence[] = [], today = "2026-07-01") =>
    absenceRefusal(absence, others, on(today))?.code;

  it("for days to come and for who is away already", () => {
    expect(code(holiday)).toBeUndefined();
    expect(code(sick, [], "2026-07-25")).toBeUndefined();
    expect(code({ ...holiday, untilOn: holiday.fromOn })).toBeUndefined();
  });

  it("not backwards, and not when it is over", () => {
    expect(code({ ...holiday, untilOn: on("2026-07-19") })).toBe("ABSENCE_ENDS_TOO_SOON");
    expect(code(holiday, [], "2026-08-08")).toBe("ABSENCE_PASSED");
  });

  it("once for each day", () => {
    expect(code({ ...holiday, fromOn: on("2026-08-07"), untilOn: on("2026-08-20") }, [holiday])).toBe(
      "ABSENT_ALREADY",
    );
    expect(code({ ...holiday, fromOn: on("2026-08-08"), untilOn: undefined }, [holiday])).toBeUndefined();
    expect(code({ ...holiday, fromOn: on("2026-09-01"), untilOn: undefined }, [sick])).toBe("ABSENT_ALREADY");
  });

  it("with somebody else in the place", () => {
    expect(code({ ...holiday, replacedBy: handler.staffId })).toBe("REPLACES_THEMSELVES");
  });
});
