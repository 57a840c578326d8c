import { isBefore, mustBe, today } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";

export interface ReviewDecline {
  readonly type: "ReviewDecline";
  /** When to look again; undefined says that investigation and prosecution are over. */
  readonly reviewOn: Temporal.PlainDate | undefined;
}

/**
 * Declined for as long as a criminal investigation or prosecution lasts (Awb 9:8(1)(f)): looked at again, with a next day
 * while it does. Once it is over the ground is gone; then reopening is proposed, which this does not decide.
 */
export const reviewDecline: Rule<ReviewDecline> = {
  type: "ReviewDecline",
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustBe(complaint, "DECLINED"),
      complaint.decline?.reviewOn ? undefined : refusal("NO_REVIEW_AWAITED"),
    ),
  decide: (_, { reviewOn }, context) =>
    reviewOn && isBefore(reviewOn, today(context))
      ? refuse("DAY_PASSED", { todayOn: today(context) })
      : accept(context, { type: "DeclineReviewed", reviewOn }),
};
