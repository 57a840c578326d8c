import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { requestNotices, toComplainant } from "../correspondence/notices.ts";
import { actingStaff, mustBe, mustBeAnother } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";

/** What is still missing before an answer can be written: nothing incomplete can be sent (Awb 9:9, 9:10, 9:12). */
export function incompleteness(complaint: Complaint): readonly Refusal[] {
  const unjudged = complaint.parts.filter((part) => !part.handedOver && !part.judgement);
  const uncopied = complaint.respondents.filter(
    (one) => complaint.notices.find((notice) => notice.number === one.copyNotice)?.state !== "DISPATCHED",
  );
  const unheard = (side: "COMPLAINANT" | "RESPONDENT") => {
    const hearings = complaint.hearings.filter((hearing) => hearing.side === side);
    return hearings.some((hearing) => hearing.status !== "HEARD" && hearing.status !== "WAIVED");
  };
  const complainantOffered = complaint.hearings.some((hearing) => hearing.side === "COMPLAINANT");
  return [
    ...(uncopied.length > 0 ? [refusal("COPY_NOT_SENT", { count: uncopied.length })] : []),
    ...(!complainantOffered || unheard("COMPLAINANT") ? [refusal("COMPLAINANT_NOT_HEARD")] : []),
    ...(unheard("RESPONDENT") ? [refusal("RESPONDENT_NOT_HEARD")] : []),
    ...(unjudged.length > 0 ? [refusal("PARTS_NOT_JUDGED", { part: unjudged[0]?.number ?? 0 })] : []),
    ...(complaint.conclusions ? [] : [refusal("CONCLUSIONS_MISSING")]),
  ];
}

export interface DraftDecision {
  readonly type: "DraftDecision";
}

/** Hands the judgement to the signatory, complete. */
export const draftDecision: Rule<DraftDecision> = {
  type: "DraftDecision",
  by: ["HANDLER"],
  guard: (complaint) => firstOf(mustBe(complaint, "IN_HANDLING"), ...incompleteness(complaint)),
  decide: (_, __, context) => accept(context, { type: "DecisionDrafted" }),
};

export interface ReturnDraft {
  readonly type: "ReturnDraft";
  readonly comments: TextRef;
}

export const returnDraft: Rule<ReturnDraft> = {
  type: "ReturnDraft",
  by: ["SIGNATORY", "COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustBe(complaint, "DRAFT_DECISION"),
      complaint.approval?.of === "DECISION" ? refusal("ALREADY_APPROVED") : undefined,
    ),
  decide: (_, { comments }, context) => accept(context, { type: "DraftReturned", comments }),
};

export interface ApproveDecision {
  readonly type: "ApproveDecision";
}

/**
 * Approval by another than the handler. The complaint stays open and the term runs until the letter has left:
 * only its dispatch closes the case (RecordDispatch).
 */
export const approveDecision: Rule<ApproveDecision> = {
  type: "ApproveDecision",
  by: ["SIGNATORY"],
  guard: (complaint, context) =>
    firstOf(
      mustBe(complaint, "DRAFT_DECISION"),
      complaint.approval?.of === "DECISION" ? refusal("ALREADY_APPROVED") : undefined,
      mustBeAnother(complaint.handler?.staffId, context),
      ...incompleteness(complaint),
    ),
  decide: (complaint, _, context) =>
    accept(
      context,
      { type: "DecisionApproved", approvedBy: actingStaff(context) },
      ...requestNotices(complaint, toComplainant(complaint, "DECISION")),
    ),
};
