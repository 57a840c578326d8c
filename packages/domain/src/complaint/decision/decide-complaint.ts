import { concernsAuthorityOnly } from "../../access/involvement.ts";
import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { answerLetters } from "../correspondence/answer-letters.ts";
import { requestNotices, toEachComplainant } from "../correspondence/notices.ts";
import { actingStaff, mustBe, mustBeAnother, mustNotBeDeclining, mustNotBeLeaving } from "../guards.ts";
import { areRespondentsHeard, type HearingContext, isComplainantHeard } from "../hearing/completeness.ts";
import { reactionAwaited } from "../hearing/report-weeks.ts";
import { openParts } from "../parts/part-endings.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";

/** What is still missing before an answer can be written: nothing incomplete can be sent (Awb 9:9, 9:10, 9:12, 9:15). */
export function incompleteness(complaint: Complaint, context: HearingContext): readonly Refusal[] {
  const unjudged = openParts(complaint).filter((part) => !part.judgement);
  const uncopied = complaint.respondents.filter(
    (one) => complaint.notices.find((notice) => notice.number === one.copyNotice)?.state !== "DISPATCHED",
  );
  const unadvised = context.settings.withAdviser && !complaint.advice?.receivedOn;
  const awaited = reactionAwaited(complaint, context.now);
  return [
    ...(mayJudge(complaint) ? [] : [refusal("NOT_DECLARED_UNINVOLVED")]),
    ...(uncopied.length > 0 ? [refusal("COPY_NOT_SENT", { count: uncopied.length })] : []),
    ...(isComplainantHeard(complaint) ? [] : [refusal("COMPLAINANT_NOT_HEARD")]),
    ...(waiverStands(complaint) ? [] : [refusal("WAIVER_DOES_NOT_STAND")]),
    ...(areRespondentsHeard(complaint, context) ? [] : [refusal("RESPONDENT_NOT_HEARD")]),
    ...(unadvised ? [refusal("ADVICE_MISSING")] : []),
    ...(unjudged.length > 0 ? [refusal("PARTS_NOT_JUDGED", { part: unjudged[0]?.number ?? 0 })] : []),
    ...(complaint.conclusions ? [] : [refusal("CONCLUSIONS_MISSING")]),
    ...(awaited ? [awaited] : []),
  ];
}

/** Taken up without a word on not being involved (Awb 9:7(2)), and since then about an employee as well. */
function mayJudge(complaint: Complaint): boolean {
  return complaint.handler?.declaredUninvolved !== false || concernsAuthorityOnly(complaint);
}

/** Not heard because manifestly unfounded (Awb 9:10(2)(a)): that stands only while every part ends unfounded. */
function waiverStands(complaint: Complaint): boolean {
  const waived = complaint.hearings.some(
    ({ side, waiver }) => side === "COMPLAINANT" && waiver === "MANIFESTLY_UNFOUNDED",
  );
  return (
    !waived ||
    openParts(complaint).every(({ judgement }) => judgement === undefined || judgement === "UNFOUNDED")
  );
}

/** Hands the judgement to the signatory, complete. */
export const draftDecision: Rule = {
  by: ["HANDLER"],
  guard: (complaint, context) =>
    firstOf(
      mustBe(complaint, "IN_HANDLING"),
      mustNotBeDeclining(complaint),
      ...incompleteness(complaint, context),
    ),
  decide: (_, __, context) => accept(context, { type: "DecisionDrafted" }),
};

export interface ReturnDraft {
  readonly comments: TextRef;
}

/** One of several complainants has it already: it is not taken back from them unheard, but by reopening it. */
function mustNotHaveLeft(complaint: Complaint): Refusal | undefined {
  const left = answerLetters(complaint).find(({ state }) => state === "DISPATCHED");
  return left && refusal("ALREADY_DISPATCHED", { number: left.number });
}

/** Back to the handler with comments; also after approval, as long as no letter has left. */
export const returnDraft: Rule<ReturnDraft> = {
  by: ["SIGNATORY", "COORDINATOR"],
  guard: (complaint) =>
    firstOf(mustBe(complaint, "DRAFT_DECISION"), mustNotBeLeaving(complaint), mustNotHaveLeft(complaint)),
  decide: (_, { comments }, context) => accept(context, { type: "DraftReturned", comments }),
};

/**
 * Approval by another than the handler or whoever wrote on it. The complaint stays open and the term runs until the letter has left:
 * only its dispatch closes the case (RecordDispatch).
 */
export const approveDecision: Rule = {
  by: ["SIGNATORY"],
  guard: (complaint, context) =>
    firstOf(
      mustBe(complaint, "DRAFT_DECISION"),
      complaint.approval?.of === "DECISION" ? refusal("ALREADY_APPROVED") : undefined,
      mustBeAnother(complaint.handler?.staffId, context),
      ...complaint.authors.map((author) => mustBeAnother(author, context)),
      ...incompleteness(complaint, context),
    ),
  decide: (complaint, _, context) =>
    accept(
      context,
      { type: "DecisionApproved", approvedBy: actingStaff(context) },
      ...requestNotices(complaint, ...toEachComplainant(complaint, "DECISION")),
    ),
};
