import { describe, expect, it } from "vitest";
import {
  after,
  annaId,
  conclude,
  dirkId,
  given,
  handler,
  heard,
  inHandling,
  judge,
  reportsRead,
  sent,
  text,
} from "../../testing/index.ts";
import { outcomeOf } from "../standing/ending.ts";

const note = text("the-photo-shows-it-cannot-be");
const waived = reportsRead(
  after(
    sent(inHandling(), "COPY", "2026-03-05"),
    ["2026-03-12", handler, { type: "RecordWaiver", partyId: annaId, ground: "MANIFESTLY_UNFOUNDED", note }],
    heard(dirkId, "2026-03-13"),
  ),
  "2026-03-13",
);
const drafting = (judgement: "FOUNDED" | "UNFOUNDED" | "NONE") =>
  given(after(waived, judge(1, judgement), conclude()))
    .when({ type: "DraftDecision" })
    .by(handler)
    .on("2026-03-20");

describe("not hearing because manifestly unfounded (9:10(2)(a))", () => {
  it("stands only while every part ends unfounded; else the complainant is heard", () => {
    drafting("FOUNDED").thenRefused("WAIVER_DOES_NOT_STAND");
    drafting("NONE").thenRefused("WAIVER_DOES_NOT_STAND");
    drafting("UNFOUNDED").thenHappens("DecisionDrafted");
  });
});

describe("the outcome of several parts", () => {
  it("is unfounded with a part that could not be judged, never 'no judgement' where one was", () => {
    expect(outcomeOf(["UNFOUNDED", "NONE"])).toBe("UNFOUNDED");
    expect(outcomeOf(["FOUNDED", "NONE"])).toBe("PARTLY_FOUNDED");
    expect(outcomeOf(["FOUNDED", "UNFOUNDED"])).toBe("PARTLY_FOUNDED");
    expect(outcomeOf(["NONE", "NONE"])).toBe("NO_JUDGEMENT");
    expect(outcomeOf(["FOUNDED", "FOUNDED"])).toBe("FOUNDED");
  });
});
