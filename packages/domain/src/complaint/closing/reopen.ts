import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { toComplainant, toInformedRespondents } from "../correspondence/notices.ts";
import { endedAs } from "../ended.ts";
import { actingStaff, mustBeAnother, mustHaveEnded, mustNotBeDestroyed } from "../guards.ts";
import { resumingDuties } from "../handling/handling-duties.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";
import type { ReopeningGround } from "./events.ts";

/** Any end can be undone until destruction, archived or not; a merger by its own rule (UnmergeComplaint). */
const mustHaveAnEndToUndo = (complaint: Complaint) =>
  firstOf(
    mustNotBeDestroyed(complaint),
    mustHaveEnded(complaint),
    endedAs(complaint) === "MERGED" ? refusal("NOT_IN_THIS_STATE", { status: "MERGED" }) : undefined,
  );

/** Whether the ground can be true of this end; new facts and mistakes always can. */
function fits(complaint: Complaint, ground: ReopeningGround): boolean {
  switch (ground) {
    case "NEW_FACTS":
    case "MISTAKE":
      return true;
    case "RECOMMENDATION":
      return (complaint.ombudsman?.recommendations.length ?? 0) > 0;
    case "RETURNED":
      return ["FORWARDED", "CONVERTED"].includes(endedAs(complaint));
    case "NOT_SETTLED":
      return endedAs(complaint) === "SETTLED";
  }
}

export interface ProposeReopening {
  readonly type: "ProposeReopening";
  readonly ground: ReopeningGround;
  readonly reason: TextRef;
}

/** New facts, a mistake, a recommendation, a return: proposed by the coordinator, approved by another. */
export const proposeReopening: Rule<ProposeReopening> = {
  type: "ProposeReopening",
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(mustHaveAnEndToUndo(complaint), complaint.pendingReopening ? refusal("ALREADY_DONE") : undefined),
  decide: (complaint, { ground, reason }, context) =>
    fits(complaint, ground)
      ? accept(context, { type: "ReopeningProposed", proposedBy: actingStaff(context), ground, reason })
      : refuse("GROUND_DOES_NOT_FIT", { ground }),
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
          ...resumingDuties(
            complaint,
            context,
            toComplainant(complaint, "REOPENED"),
            ...toInformedRespondents(complaint, "REOPENED"),
          ),
        )
      : accept(context, { type: "ReopeningRejected" }),
};
