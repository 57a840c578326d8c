import { isBarred } from "../../access/involvement.ts";
import type { Complaint } from "../complaint.ts";
import { mustBe, mustNotBeDeclining } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { firstOf } from "../rule.ts";

/**
 * Whether somebody can be asked to handle it: assessed, not ended, and not on its way to another answer. Where some parts
 * alone are to be declined, the rest asks for a handler all the same.
 */
export function mustBeAssignable(complaint: Complaint): Refusal | undefined {
  return firstOf(
    mustBe(complaint, "ASSESSING", "INFORMAL", "IN_HANDLING", "AT_ADVISER", "DRAFT_DECISION"),
    complaint.approval?.of === "DECISION" ? refusal("ALREADY_APPROVED") : undefined,
    complaint.decline?.parts ? undefined : mustNotBeDeclining(complaint),
  );
}

/**
 * The complaint without a proposal that cannot stand any more: it took another course, or who was asked turned out to be
 * involved. Asked after every event, so that no course forgets it.
 */
export function withoutLapsedProposal(complaint: Complaint): Complaint {
  const { proposedHandler, pendingSpam, pendingOutside } = complaint;
  if (!proposedHandler) return complaint;
  const goesElsewhere = pendingSpam ?? pendingOutside ?? mustBeAssignable(complaint);
  const lapsed = goesElsewhere !== undefined || isBarred(complaint, proposedHandler.staffId);
  return lapsed ? { ...complaint, proposedHandler: undefined } : complaint;
}
