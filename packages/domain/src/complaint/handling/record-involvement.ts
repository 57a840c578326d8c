import { isInvolved } from "../../access/involvement.ts";
import type { StaffId } from "../../ids.ts";
import { mustNotBeArchived } from "../guards.ts";
import { accept, type Rule, refuse } from "../rule.ts";
import { released } from "./release.ts";

export interface RecordInvolvement {
  readonly type: "RecordInvolvement";
  readonly staffId: StaffId;
}

/**
 * Somebody was involved in the conduct (Awb 9:7(1)): from then on that person sees no more than a respondent does, and what
 * he or she had to do with the case is undone. Under 9:7(2) it is shown but bars nobody. Also after the end, since the
 * file may still be read and the case reopened.
 */
export const recordInvolvement: Rule<RecordInvolvement> = {
  type: "RecordInvolvement",
  by: ["COORDINATOR", "HANDLER", "SIGNATORY", "REGISTRAR"],
  guard: mustNotBeArchived,
  decide: (complaint, { staffId }, context) => {
    if (isInvolved(complaint, staffId)) return refuse("ALREADY_DONE");
    const known = { ...complaint, involvedStaff: [...complaint.involvedStaff, staffId] };
    return accept(context, { type: "InvolvementRecorded", staffId }, ...released(known, staffId));
  },
};
