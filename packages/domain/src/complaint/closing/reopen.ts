import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { requestNotices, toComplainant, toInformedRespondents } from "../correspondence/notices.ts";
import { actingStaff, mustBe, mustBeAnother } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";
import type { ReopeningGround } from "./events.ts";

const mustHaveAnEndToUndo = (complaint: Complaint) =>
  mustBe(
    complaint,
    ...(["DECIDED", "SETTLED", "DECLINED", "WITHDRAWN", "FORWARDED", "CONVERTED", "OUTSIDE_FORMAL"] as const),
  );

export interface ProposeReopening {
  readonly type: "ProposeReopening";
  readonly ground: ReopeningGround;
  readonly reason: TextRef;
}

/** New facts, a mistake, a recommendation: proposed by the coordinator, approved by another. */
export const proposeReopening: Rule<ProposeReopening> = {
  type: "ProposeReopening",
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(mustHaveAnEndToUndo(complaint), complaint.pendingReopening ? refusal("ALREADY_DONE") : undefined),
  decide: (_, { ground, reason }, context) =>
    accept(context, { type: "ReopeningProposed", proposedBy: actingStaff(context), ground, reason }),
};

export interface DecideReopening {
  readonly type: "DecideReopening";
  readonly approved: boolean;
}

/** Reopened with the original day of receipt and term; a new answer starts the ombudsman's year anew (Awb 9:24(1)(a)). */
export const decideReopening: Rule<DecideReopening> = {
  type: "DecideReopening",
  by: ["SIGNATORY"],
  guard: (complaint: Complaint, context: Context) =>
    firstOf(
      mustHaveAnEndToUndo(complaint),
      complaint.pendingReopening ? undefined : refusal("NOT_PROPOSED"),
      mustBeAnother(complaint.pendingReopening?.by, context),
    ),
  decide: (complaint, { approved }, context) =>
    approved
      ? accept(
          context,
          { type: "ComplaintReopened" },
          ...requestNotices(
            complaint,
            toComplainant(complaint, "REOPENED"),
            ...toInformedRespondents(complaint, "REOPENED"),
          ),
        )
      : accept(context, { type: "ReopeningRejected" }),
};
