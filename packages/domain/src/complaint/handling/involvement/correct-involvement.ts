import type { StaffId, TextRef } from "../../../ids.ts";
import { mustNotBeArchived } from "../../guards.ts";
import { refusal } from "../../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../../rule.ts";

export interface CorrectInvolvement {
  readonly staffId: StaffId;
  readonly reason: TextRef;
}

/** Recorded of the wrong person: the bar (Awb 9:7(1)) is lifted with a reason, by who coordinates, never by that person. */
export const correctInvolvement: Rule<CorrectInvolvement> = {
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustNotBeArchived(complaint),
      complaint.involvedStaff.length === 0 ? refusal("NOBODY_INVOLVED") : undefined,
    ),
  decide: (complaint, { staffId, reason }, context) => {
    if (!complaint.involvedStaff.includes(staffId)) return refuse("NOT_INVOLVED");
    const ownCase = context.actor.kind === "STAFF" && context.actor.staffId === staffId;
    return ownCase ? refuse("FOUR_EYES") : accept(context, { type: "InvolvementCorrected", staffId, reason });
  },
};
