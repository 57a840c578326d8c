import { concernsAuthority, isInvolved } from "../../access/involvement.ts";
import type { StaffId } from "../../ids.ts";
import { mustBeOpen } from "../guards.ts";
import { accept, type Rule, refuse } from "../rule.ts";

export interface RecordInvolvement {
  readonly type: "RecordInvolvement";
  readonly staffId: StaffId;
}

/**
 * Somebody was involved in the conduct (Awb 9:7(1)): from then on that person sees no more than a respondent does, and an
 * involved handler is released. Under 9:7(2) it is shown but bars nobody.
 */
export const recordInvolvement: Rule<RecordInvolvement> = {
  type: "RecordInvolvement",
  by: ["COORDINATOR", "HANDLER", "SIGNATORY", "INTAKE"],
  guard: mustBeOpen,
  decide: (complaint, { staffId }, context) => {
    if (isInvolved(complaint, staffId)) return refuse("ALREADY_DONE");
    const releases = complaint.handler?.staffId === staffId && !concernsAuthority(complaint);
    return accept(
      context,
      { type: "InvolvementRecorded", staffId },
      ...(releases ? [{ type: "HandlerReleased", because: "INVOLVED" } as const] : []),
    );
  },
};
