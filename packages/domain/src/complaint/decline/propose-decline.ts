import { declineDueOn } from "../../deadlines/deadlines.ts";
import { isLongerThanYearBefore } from "../../deadlines/kinds/internal-year.ts";
import type { ComplaintId, TextRef } from "../../ids.ts";
import type { DeclineGround, Outcome } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { actingStaff, isBefore, mustBe, today } from "../guards.ts";
import { mustNotBeGoing, namedParts } from "../parts/part-endings.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, unless } from "../rule.ts";

export interface ProposeDecline {
  readonly ground: DeclineGround;
  readonly otherGrounds: readonly DeclineGround[];
  readonly reasons: TextRef;
  /** For ground (a): the earlier complaint, with the judgement it ended in; undefined when it was not judged. */
  readonly earlier: { readonly complaintId: ComplaintId; readonly outcome: Outcome | undefined } | undefined;
  /** For ground (f), which holds only as long as the investigation does. */
  readonly reviewOn: Temporal.PlainDate | undefined;
  /** For ground (e): which court, and under which number. */
  readonly court?: TextRef | undefined;
  /** Which grievances alone, since 9:8 speaks of conduct; absent or empty: the whole complaint. */
  readonly parts?: readonly number[] | undefined;
}

/** After the fourth week nobody can decline any more (Awb 9:8(3)); then the complaint is handled. */
export function declineTermRefusal(complaint: Complaint, context: Context): Refusal | undefined {
  const dueOn = declineDueOn(complaint, context);
  return isBefore(dueOn, today(context)) ? refusal("DECLINE_TERM_PASSED", { dueOn }) : undefined;
}

/** Proposes not to handle the complaint, or parts of it (Awb 9:8): discretionary, with a ground and reasons, approved by another. */
export const proposeDecline: Rule<ProposeDecline> = {
  by: ["COORDINATOR"],
  guard: (complaint, context) =>
    firstOf(
      mustBe(complaint, "ASSESSING", "INFORMAL", "IN_HANDLING"),
      complaint.decline ? refusal("DECLINE_ALREADY_PROPOSED") : undefined,
      declineTermRefusal(complaint, context),
    ),
  decide: (complaint, command, context) => {
    const { ground, otherGrounds, reasons, earlier, reviewOn, court } = command;
    const named = namedParts(complaint, command.parts);
    const parts = named.isWhole ? undefined : named.parts;
    const refused = firstOf(
      named.refused,
      mustNotBeGoing(complaint, parts),
      ...[ground, ...otherGrounds].map((one) => groundRefusal(one, complaint, command, context)),
    );
    return unless(refused, () =>
      accept(context, {
        type: "DeclineProposed",
        ground,
        otherGrounds,
        reasons,
        proposedBy: actingStaff(context),
        earlierComplaintId: earlier?.complaintId,
        reviewOn,
        court,
        parts,
      }),
    );
  },
};

function groundRefusal(
  ground: DeclineGround,
  complaint: Complaint,
  command: ProposeDecline,
  context: Context,
): Refusal | undefined {
  switch (ground) {
    // (a) asks for an earlier complaint that was handled, not one that was merely submitted.
    case "ALREADY_HANDLED":
      return command.earlier?.outcome ? undefined : refusal("EARLIER_COMPLAINT_NOT_HANDLED");
    // (b) compares two days: that of the conduct and that of lodging; exactly a year before is in time.
    case "OVER_A_YEAR_AGO": {
      const { conductUntilOn, lodgedOn } = complaint;
      if (!conductUntilOn) return refusal("CONDUCT_DAY_MISSING");
      return isLongerThanYearBefore(conductUntilOn, lodgedOn)
        ? undefined
        : refusal("NOT_LONGER_THAN_A_YEAR", { conductUntilOn });
    }
    // No objection lies against a decision that does not come in time (7:1(1)(f)), and (d) makes an exception for it.
    case "OBJECTION_POSSIBLE":
    case "APPEAL_POSSIBLE":
      return complaint.screening?.decision === "LATE" ? refusal("LATE_DECISION") : undefined;
    // (e) is a fact about a case at another court.
    case "OTHER_COURT":
      return command.court ? undefined : refusal("COURT_MISSING");
    // (f) holds only as long as the investigation does.
    case "CRIMINAL_INVESTIGATION":
      if (!command.reviewOn) return refusal("REVIEW_DAY_MISSING");
      return isBefore(command.reviewOn, today(context))
        ? refusal("DAY_PASSED", { todayOn: today(context) })
        : undefined;
    case "INSUFFICIENT_INTEREST":
      return undefined;
  }
}
