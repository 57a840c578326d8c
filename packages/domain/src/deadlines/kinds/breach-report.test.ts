import { describe, expect, it } from "vitest";
import type { Complaint, ParallelProcedure } from "../../complaint/complaint.ts";
import { day, listOn } from "../../testing/samples/deadline-examples.ts";
import { sampleComplaint, someText } from "../../testing/samples/sample-complaint.ts";
import { nextDeadline } from "../next-deadline.ts";
import { breachDeadlines, breachReport } from "./breach-report.ts";

const instant = Temporal.Instant.from;
const fridayEvening = instant("2026-11-20T18:30:00Z");

describe("reporting a breach of personal data", () => {
  it("has 72 hours, weekend or not: flagged on Friday evening, due on Monday evening", () => {
    const term = breachReport(fridayEvening);
    expect(term.dueAt).toEqual(instant("2026-11-23T18:30:00Z"));
    expect([term.startsOn, term.nominalOn, term.dueOn].map(String)).toEqual([
      "2026-11-20",
      "2026-11-23",
      "2026-11-23",
    ]);
    expect(term.steps).toEqual([]);
  });

  it("has 72 real hours in the night that summer time ends: an hour earlier on the clock", () => {
    const openedAt = Temporal.ZonedDateTime.from("2026-10-24T00:30[Europe/Amsterdam]").toInstant();
    const term = breachReport(openedAt);
    expect(term.dueAt.toZonedDateTimeISO("Europe/Amsterdam").toPlainDateTime().toString()).toBe(
      "2026-10-26T23:30:00",
    );
    expect(term.dueOn.toString()).toBe("2026-10-26");
  });
});

describe("the term in a complaint", () => {
  const procedure = (facts: Partial<ParallelProcedure> = {}): ParallelProcedure => ({
    kind: "DATA_BREACH",
    openedAt: fridayEvening,
    closed: undefined,
    ...facts,
  });
  const status = (
    now: string,
    parallelProcedures: readonly ParallelProcedure[],
    facts: Partial<Complaint> = {},
  ) =>
    breachDeadlines(sampleComplaint({ ...facts, parallelProcedures }), instant(now)).map((one) => one.status);

  it("is late once its last hour has passed, on the same day", () => {
    expect(status("2026-11-23T18:30:00Z", [procedure()])).toEqual(["OPEN"]);
    expect(status("2026-11-23T18:30:01Z", [procedure()])).toEqual(["LATE"]);
    expect(status("2026-11-23T18:30:00Z", [procedure({ kind: "DAMAGES" })])).toEqual([]);
  });

  it("is met, in time or late to the hour, by whoever took it over", () => {
    const closedAt = (at: string) => [procedure({ closed: { at: instant(at), note: someText } })];
    expect(status("2026-12-01T09:00:00Z", closedAt("2026-11-21T09:00:00Z"))).toEqual(["MET"]);
    expect(status("2026-12-01T09:00:00Z", closedAt("2026-11-23T19:00:00Z"))).toEqual(["MET_LATE"]);
  });

  it("outlives the complaint, unless there was none", () => {
    const later = "2026-12-01T09:00:00Z";
    expect(status(later, [procedure()], { status: "WITHDRAWN" })).toEqual(["LATE"]);
    expect(status(later, [procedure()], { status: "SPAM" })).toEqual(["LAPSED"]);
  });

  it("comes before what else is due", () => {
    const complaint = sampleComplaint({ parallelProcedures: [procedure()] });
    expect(nextDeadline(listOn("2026-11-23", complaint), day("2026-11-23"))?.kind).toBe("BREACH_REPORT");
  });
});
