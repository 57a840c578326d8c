import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { requestNotices, toInformedRespondents } from "../correspondence/notices.ts";
import { actingStaff, mustBeOpen, mustBeProposedByAnother, today } from "../guards.ts";
import { isActive } from "../parties/spokesperson.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";
import { endingOutside } from "../standing/ending.ts";

export interface ProposeEndAfterDeath {
  /** How the heirs were sought, and what came of it. */
  readonly attempt: TextRef;
}

/** Nobody complains any more: all withdrew or died, the last by death. Who is left, or succeeds, goes on. */
function somebodyGoesOn({ complainants }: Complaint): Refusal | undefined {
  const isGone = complainants.some((one) => one.deceasedOn) && !complainants.some(isActive);
  return isGone ? undefined : refusal("SOMEBODY_GOES_ON");
}

/**
 * The only complainant died and nobody succeeds: no answer can reach anybody (Awb 9:12), and no withdrawal or settlement would
 * be true. Proposed after an attempt to reach the heirs, who can be added as long as it is open.
 */
export const proposeEndAfterDeath: Rule<ProposeEndAfterDeath> = {
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustBeOpen(complaint),
      complaint.pendingDeath ? refusal("ALREADY_DONE") : undefined,
      somebodyGoesOn(complaint),
    ),
  decide: (_, { attempt }, context) =>
    accept(context, { type: "EndAfterDeathProposed", attempt, proposedBy: actingStaff(context) }),
};

export interface CloseAfterDeath {
  readonly approved: boolean;
}

/** The second pair of eyes. Handling ends otherwise (Awb 9:24(1)(b)); the person complained about hears that. */
export const closeAfterDeath: Rule<CloseAfterDeath> = {
  by: ["SIGNATORY"],
  guard: (complaint, context) =>
    firstOf(
      mustBeOpen(complaint),
      mustBeProposedByAnother(complaint.pendingDeath, context),
      somebodyGoesOn(complaint),
    ),
  decide: (complaint, { approved }, context) =>
    approved
      ? accept(
          context,
          { type: "ComplaintEndedByDeath", ending: endingOutside(complaint, today(context)) },
          ...requestNotices(complaint, ...toInformedRespondents(complaint, "OUTCOME")),
        )
      : accept(context, { type: "EndAfterDeathRejected" }),
};
