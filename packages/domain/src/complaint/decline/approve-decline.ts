import type { TextRef } from "../../ids.ts";
import { requestNotices, toEachComplainant } from "../correspondence/notices.ts";
import { actingStaff, mustBeAnother, mustBeOpen, mustNotBeLeaving } from "../guards.ts";
import { mustNotBeGoing } from "../parts/part-endings.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";
import { declineLetters, goingOnTo } from "./decline-lapsed.ts";
import { declineTermRefusal } from "./propose-decline.ts";

/** The second pair of eyes. The complaint stays open, and the term runs, until the letter has left. */
export const approveDecline: Rule = {
  by: ["SIGNATORY"],
  guard: (complaint, context) =>
    firstOf(
      mustBeOpen(complaint),
      complaint.decline ? undefined : refusal("DECLINE_NOT_PROPOSED"),
      complaint.approval ? refusal("ALREADY_APPROVED") : undefined,
      mustBeAnother(complaint.decline?.proposedBy, context),
      mustBeAnother(complaint.handler?.staffId, context),
      declineTermRefusal(complaint, context),
      mustNotBeGoing(complaint, complaint.decline?.parts),
    ),
  decide: (complaint, _, context) => {
    const notices = requestNotices(complaint, ...toEachComplainant(complaint, "DECLINED"));
    const approved = {
      type: "DeclineApproved",
      approvedBy: actingStaff(context),
      notice: complaint.notices.length + 1,
    } as const;
    return accept(context, approved, ...notices);
  },
};

export interface DropDecline {
  readonly comments: TextRef | undefined;
}

/**
 * Not declined after all: by the one who would have to sign, or withdrawn by the coordinator. Of several complainants those
 * to whom the letter had left hear that we go on.
 */
export const dropDecline: Rule<DropDecline> = {
  by: ["SIGNATORY", "COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustBeOpen(complaint),
      complaint.decline ? undefined : refusal("DECLINE_NOT_PROPOSED"),
      mustNotBeLeaving(complaint),
    ),
  decide: (complaint, { comments }, context) =>
    accept(
      context,
      { type: "DeclineDropped", comments },
      ...requestNotices(complaint, ...goingOnTo(complaint, declineLetters(complaint))),
    ),
};
