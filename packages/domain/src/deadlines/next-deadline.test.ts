import { describe, expect, it } from "vitest";
import type { Complaint } from "../complaint/complaint.ts";
import { day, listOn } from "../testing/samples/deadline-examples.ts";
import { sampleComplaint } from "../testing/samples/sample-complaint.ts";
import { nextDeadline } from "./next-deadline.ts";

function next(todayOn: string, facts: Partial<Complaint> = {}) {
  const deadline = nextDeadline(listOn(todayOn, sampleComplaint(facts)), day(todayOn));
  return deadline && `${deadline.kind} ${deadline.status} ${deadline.dueOn}`;
}
const acknowledged = { acknowledgedOn: day("2026-11-24") };

describe("what counts next of a complaint received on Sunday 22 November 2026", () => {
  it("is the first talk, until its day has passed", () => {
    expect(next("2026-11-25")).toBe("CONTACT OPEN 2026-11-25");
  });

  it("is the next duty once a target was missed, which hides no term of the law", () => {
    expect(next("2026-11-26")).toBe("ACKNOWLEDGEMENT OPEN 2026-12-06");
    expect(next("2026-11-26", acknowledged)).toBe("DECISION OPEN 2027-01-04");
    const missed = listOn("2026-11-26", sampleComplaint(acknowledged)).filter(
      ({ status }) => status === "LATE",
    );
    expect(missed.map(({ kind }) => kind)).toEqual(["CONTACT", "ROUTING"]);
  });

  it("stays what the law asks for, also late", () => {
    expect(next("2026-12-07")).toBe("ACKNOWLEDGEMENT LATE 2026-12-06");
    expect(next("2027-01-05", acknowledged)).toBe("DECISION LATE 2027-01-04");
  });

  it("is no informal attempt that should have been brought up again", () => {
    const informal = {
      ...acknowledged,
      status: "INFORMAL" as const,
      contactedOn: day("2026-11-24"),
      routedOn: day("2026-11-24"),
      informal: { startedOn: day("2026-11-26"), proposedOn: undefined },
    };
    expect(next("2026-12-06", informal)).toBe("INFORMAL_REVIEW OPEN 2026-12-06");
    expect(next("2026-12-07", informal)).toBe("DECISION OPEN 2027-01-04");
  });

  it("is nothing that only somebody else may do: declining, replying, going to the ombudsman", () => {
    const answered = { ...acknowledged, contactedOn: day("2026-11-24"), routedOn: day("2026-11-24") };
    expect(next("2026-11-25", answered)).toBe("DECISION OPEN 2027-01-04");
    expect(next("2026-11-25", { ...answered, status: "WITHDRAWN" })).toBeUndefined();
  });
});
