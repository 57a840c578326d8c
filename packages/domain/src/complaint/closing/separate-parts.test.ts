import { describe, it } from "vitest";
import type { ComplaintId } from "../../ids.ts";
import {
  after,
  anna,
  coordinator,
  given,
  handler,
  idOf,
  inHandling,
  system,
  text,
} from "../../testing/index.ts";
import type { CommandOf } from "../rules.ts";

const joined = idOf<ComplaintId>("joined");
const along = (part: number): CommandOf<"AddPart"> => ({
  type: "AddPart",
  subject: "INFORMATION",
  description: text("said-in-the-other"),
  from: { complaintId: joined, part },
});
const separate = { type: "SeparateParts", of: joined } as const;
const withTwo = after(inHandling(), ["2026-03-09", system, along(1)], ["2026-03-09", system, along(2)]);
const judge = (part: number) =>
  ({
    type: "JudgePart",
    part,
    judgement: "FOUNDED",
    findings: text("findings"),
    norms: ["GOOD_INFORMATION"],
  }) as const;

describe("what came along with a complaint that was joined", () => {
  it("goes back with it, so that nobody is answered twice", () => {
    given(withTwo)
      .when(separate)
      .by(system)
      .on("2026-03-16")
      .thenHappens({ type: "PartsSeparated", of: joined, parts: [2, 3] });
    given(after(withTwo, ["2026-03-16", system, separate]))
      .when(separate)
      .by(system)
      .on("2026-03-16")
      .thenRefused("ALREADY_DONE");
  });

  it("comes along again where it is joined again", () => {
    given(after(withTwo, ["2026-03-16", system, separate]))
      .when(along(1))
      .by(system)
      .on("2026-03-17")
      .thenHappens({ type: "PartAdded", number: 4 });
    given(withTwo).when(along(1)).by(system).on("2026-03-17").thenRefused("ALREADY_DONE");
  });

  it("stays where it was judged, or went to somebody else", () => {
    given(after(withTwo, ["2026-03-16", handler, judge(3)]))
      .when(separate)
      .by(system)
      .on("2026-03-17")
      .thenHappens({ type: "PartsSeparated", parts: [2] });
  });

  it("needs no judgement here any more, and cannot get one", () => {
    given(after(withTwo, ["2026-03-16", system, separate]))
      .when(judge(2))
      .by(handler)
      .on("2026-03-17")
      .thenRefused("NO_SUCH_PART");
  });

  it("goes back also where the whole was settled without it", () => {
    const settled = after(withTwo, [
      "2026-03-12",
      coordinator,
      { type: "RecordSettlement", note: text("it-is-fine") },
    ]);
    given(settled)
      .when(separate)
      .by(system)
      .on("2026-03-12")
      .thenHappens({ type: "PartsSeparated", parts: [2, 3] })
      .thenIs({ status: "SETTLED" });
    given(after(settled, ["2026-03-12", system, separate]))
      .when({ type: "ReportNotSettled", remarks: undefined })
      .by(anna)
      .on("2026-03-13")
      .thenAlso({ type: "SettlementReportedFailed", parts: [1] });
  });

  it("is left where nothing else of an open complaint would be", () => {
    const firstSettled = after(withTwo, [
      "2026-03-12",
      coordinator,
      { type: "RecordSettlement", note: text("it-is-fine"), parts: [1] },
    ]);
    given(firstSettled).when(separate).by(system).on("2026-03-16").thenRefused("NO_PART_LEFT");
  });
});
