import { describe, it } from "vitest";
import {
  after,
  coordinator,
  day,
  declined,
  declinedForNow,
  given,
  type History,
  signatory,
  text,
} from "../../testing/index.ts";
import type { CommandOf } from "../rules.ts";

const review = (reviewOn?: string): CommandOf<"ReviewDecline"> => ({
  type: "ReviewDecline",
  reviewOn: reviewOn === undefined ? undefined : day(reviewOn),
});
const reviewed = (reviewOn: string | undefined, history: History = declinedForNow()) =>
  given(history).when(review(reviewOn)).by(coordinator).on("2026-06-01");

describe("a complaint declined while a criminal investigation lasts (9:8(1)(f))", () => {
  it("is looked at again, with a next day while it lasts", () => {
    reviewed("2026-09-01")
      .thenHappens({ type: "DeclineReviewed", reviewOn: day("2026-09-01") })
      .thenIs({ status: "DECLINED" });
    reviewed("2026-05-29").thenRefused("DAY_PASSED");
  });

  it("has no next day once that is over; reopening stands open as before", () => {
    const over = reviewed(undefined).thenHappens("DeclineReviewed").history();
    given(over).when(review("2026-09-01")).by(coordinator).on("2026-06-02").thenRefused("NO_REVIEW_AWAITED");
    given(over)
      .when({ type: "ProposeReopening", ground: "NEW_FACTS", reason: text("prosecution-ended") })
      .by(coordinator)
      .on("2026-06-02")
      .thenHappens("ReopeningProposed");
  });

  it("is the coordinator's to look at, and only while it is declined so", () => {
    given(declinedForNow()).when(review()).by(signatory).on("2026-06-01").thenRefused("NOT_YOURS");
    reviewed(undefined, declined()).thenRefused("NO_REVIEW_AWAITED");
    const reopened = after(
      declinedForNow(),
      [
        "2026-05-01",
        coordinator,
        { type: "ProposeReopening", ground: "MISTAKE", reason: text("no-investigation") },
      ],
      ["2026-05-04", signatory, { type: "DecideReopening", approved: true }],
    );
    reviewed(undefined, reopened).thenRefused("NOT_IN_THIS_STATE");
  });
});
