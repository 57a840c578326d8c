import { describe, expect, it } from "vitest";
import type { Complaint } from "../complaint/complaint.ts";
import { day, listOn } from "../testing/samples/deadline-examples.ts";
import { sampleComplaint } from "../testing/samples/sample-complaint.ts";
import { owedTarget } from "./owed-target.ts";

function owed(todayOn: string, facts: Partial<Complaint> = {}) {
  const target = owedTarget(listOn(todayOn, sampleComplaint(facts)));
  return target && `${target.kind} ${target.status} ${target.dueOn}`;
}

describe("what is owed of our own targets, of a complaint received on Sunday 22 November 2026", () => {
  it("is the first talk, also after its day and however long that is past", () => {
    expect(owed("2026-11-25")).toBe("CONTACT OPEN 2026-11-25");
    expect(owed("2026-11-26")).toBe("CONTACT LATE 2026-11-25");
    expect(owed("2026-12-20")).toBe("CONTACT LATE 2026-11-25");
  });

  it("is the next one once that was done, late or not", () => {
    expect(owed("2026-12-20", { contactedOn: day("2026-12-19") })).toMatch(/^ROUTING LATE/);
  });

  it("is nothing when all was done, or when the complaint has ended", () => {
    const done = { contactedOn: day("2026-11-24"), routedOn: day("2026-11-24") };
    expect(owed("2026-12-20", done)).toBeUndefined();
    expect(owed("2026-12-20", { status: "WITHDRAWN" })).toBeUndefined();
  });
});
