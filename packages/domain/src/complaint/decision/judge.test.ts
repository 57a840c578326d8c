import { describe, it } from "vitest";
import {
  assessing,
  coordinator,
  day,
  drafted,
  forwarded,
  given,
  handler,
  informal,
  inHandling,
  judge,
  part,
  received,
  text,
} from "../../testing/index.ts";

const judgement = judge(1, "FOUNDED")[2];

describe("judging a part (9:12(1))", () => {
  it("gives findings, a judgement and the norm it rests on", () => {
    given(inHandling())
      .when(judgement)
      .by(handler)
      .on("2026-03-16")
      .thenHappens({ type: "PartJudged", part: 1, judgement: "FOUNDED", norms: ["DECENT_TREATMENT"] });
  });

  it("needs a norm, and a part that is here", () => {
    const findings = text("findings");
    const without = { type: "JudgePart", part: 1, judgement: "FOUNDED", findings, norms: [] } as const;
    given(inHandling()).when(without).by(handler).on("2026-03-16").thenRefused("NORM_MISSING");
    given(inHandling())
      .when(judge(2, "FOUNDED")[2])
      .by(handler)
      .on("2026-03-16")
      .thenRefused("NO_SUCH_PART", { part: 2 });
    const twoParts = informal(assessing(received({ parts: [part(), part("INFORMATION")] })));
    const oneForwarded = inHandling(forwarded(twoParts, [2]));
    given(oneForwarded).when(judge(2, "FOUNDED")[2]).by(handler).on("2026-03-16").thenRefused("NO_SUCH_PART");
  });

  it("is the handler's, during handling", () => {
    given(inHandling()).when(judgement).by(coordinator).on("2026-03-16").thenRefused("NOT_YOURS");
    given(drafted()).when(judgement).by(handler).on("2026-03-18").thenRefused("NOT_IN_THIS_STATE");
  });
});

describe("conclusions", () => {
  it("may come with measures, numbered so that each can be followed", () => {
    const measure = { description: text("training"), departmentId: undefined, dueOn: day("2026-09-01") };
    given(inHandling())
      .when({
        type: "DrawConclusions",
        text: text("we-apologise"),
        measures: [measure],
        deviatesFromAdvice: false,
        deviationReason: undefined,
      })
      .by(handler)
      .on("2026-03-16")
      .thenHappens({ type: "ConclusionsDrawn", measures: [{ number: 1, ...measure }] });
  });
});
