import type { Complaint, Decline } from "../complaint.ts";
import { isBefore, mustBe, mustNotBeArchived, today } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";

export interface ReviewDecline {
  /** When to look again; undefined says that investigation and prosecution are over. */
  readonly reviewOn: Temporal.PlainDate | undefined;
}

/** The decline in force that is to be looked at again first: of the whole, or of parts of it. */
export function declineToReview({ status, decline, partDeclines }: Complaint): Decline | undefined {
  const inForce = status === "DECLINED" && decline ? [decline, ...partDeclines] : partDeclines;
  return inForce
    .flatMap((one) => (one.reviewOn ? [{ one, reviewOn: one.reviewOn }] : []))
    .sort((one, other) => Temporal.PlainDate.compare(one.reviewOn, other.reviewOn))[0]?.one;
}

/**
 * Declined for as long as a criminal investigation or prosecution lasts (Awb 9:8(1)(f)): looked at again, with a next day
 * while it does. Once it is over the ground is gone; then reopening is proposed, which this does not decide.
 */
export const reviewDecline: Rule<ReviewDecline> = {
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustNotBeArchived(complaint),
      complaint.partDeclines.length > 0 ? undefined : mustBe(complaint, "DECLINED"),
      declineToReview(complaint) ? undefined : refusal("NO_REVIEW_AWAITED"),
    ),
  decide: (complaint, { reviewOn }, context) => {
    if (reviewOn && isBefore(reviewOn, today(context)))
      return refuse("DAY_PASSED", { todayOn: today(context) });
    const reviewed = declineToReview(complaint);
    const notice = complaint.partDeclines.find((one) => one === reviewed)?.notice;
    return accept(context, { type: "DeclineReviewed", reviewOn, ...(notice !== undefined && { notice }) });
  },
};
