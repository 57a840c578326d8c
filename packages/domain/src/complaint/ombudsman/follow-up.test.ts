import { describe, it } from "vitest";
import {
  after,
  coordinator,
  decided,
  escalated,
  given,
  liaison,
  recordsManager,
  signatory,
  text,
} from "../../testing/index.ts";
import type { FollowUpChoice } from "../codes.ts";

const reported = after(escalated(), [
  "2026-07-01",
  liaison,
  {
    type: "RecordOmbudsmanReport",
    verdict: "NOT_PROPER",
    norms: ["PROMPTNESS"],
    text: text("report"),
    recommendations: [text("train-the-desk"), text("write-back")],
  },
]);
const answer = (number: number, choice: FollowUpChoice, reasons = choice !== "FOLLOW") =>
  ({
    type: "AnswerRecommendation",
    number,
    choice,
    reasons: reasons ? text("why-not") : undefined,
  }) as const;
const close = { type: "CloseOmbudsmanCase" } as const;
const half = after(reported, ["2026-07-20", signatory, answer(1, "FOLLOW")]);
const answered = after(half, ["2026-07-20", signatory, answer(2, "NOT")]);
const reopen = { type: "ProposeReopening", ground: "RECOMMENDATION", reason: text("as-they-ask") } as const;

describe("following up recommendations (9:36(4))", () => {
  it("is decided for each; the last answer makes the letter", () => {
    given(reported)
      .when(answer(1, "FOLLOW"))
      .by(signatory)
      .on("2026-07-20")
      .thenHappens({ type: "RecommendationAnswered", number: 1 });
    given(half)
      .when(answer(2, "PARTLY"))
      .by(signatory)
      .on("2026-07-20")
      .thenHappens("RecommendationAnswered", { type: "NoticeRequested", kind: "FOLLOW_UP_TO_OMBUDSMAN" });
  });

  it("needs reasons when not or only partly followed", () => {
    given(reported)
      .when(answer(1, "NOT", false))
      .by(signatory)
      .on("2026-07-20")
      .thenRefused("REASONS_MISSING", { number: 1 });
    given(reported)
      .when(answer(1, "PARTLY", false))
      .by(signatory)
      .on("2026-07-20")
      .thenRefused("REASONS_MISSING");
  });

  it("happens once, to what was recommended", () => {
    given(half)
      .when(answer(1, "FOLLOW"))
      .by(signatory)
      .on("2026-07-21")
      .thenRefused("NO_SUCH_RECOMMENDATION");
    given(escalated())
      .when(answer(1, "FOLLOW"))
      .by(signatory)
      .on("2026-07-21")
      .thenRefused("NO_SUCH_RECOMMENDATION");
  });

  it("may be that the case is reopened", () => {
    given(answered).when(reopen).by(coordinator).on("2026-07-21").thenHappens("ReopeningProposed");
  });
});

describe("closing the ombudsman's case", () => {
  it("waits for every answer, then ends the hold", () => {
    given(half).when(close).by(liaison).on("2026-07-21").thenRefused("RECOMMENDATIONS_OPEN", { count: 1 });
    given(answered)
      .when(close)
      .by(liaison)
      .on("2026-07-21")
      .thenHappens("OmbudsmanCaseClosed")
      .thenIs({ legalHold: false });
  });

  it("leaves a hold of the records manager in place", () => {
    const held = after(answered, [
      "2026-07-20",
      recordsManager,
      { type: "PlaceHold", reason: text("court-case") },
    ]);
    given(held).when(close).by(liaison).on("2026-07-21").thenIs({ legalHold: true });
  });

  it("needs a report, once", () => {
    given(escalated()).when(close).by(liaison).on("2026-07-21").thenRefused("NO_OMBUDSMAN_CASE");
    given(decided()).when(close).by(coordinator).on("2026-07-21").thenRefused("NO_OMBUDSMAN_CASE");
    const closed = after(answered, ["2026-07-21", liaison, close]);
    given(closed).when(close).by(liaison).on("2026-07-22").thenRefused("NO_OMBUDSMAN_CASE");
  });
});
