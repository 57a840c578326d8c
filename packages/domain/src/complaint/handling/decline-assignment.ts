import type { PartyId, TextRef } from "../../ids.ts";
import { actingStaff } from "../guards.ts";
import { accept, type Rule, unless } from "../rule.ts";
import { involvement, involvementRefusal } from "./involvement/record-involvement.ts";
import { mustBeAssignable } from "./proposal.ts";

export interface DeclineAssignment {
  readonly reason: TextRef;
  /** Whether the reason is that they were involved in the conduct. */
  readonly involved: boolean;
  /** In whose conduct alone, as parties; undefined: of all who are complained about. */
  readonly respondents?: readonly PartyId[] | undefined;
}

/**
 * Who was asked to handle the complaint does not do so, with a reason: the coordinator asks somebody else. Whose reason is the
 * own involvement is kept from the complaint from then on (Awb 9:7(1)).
 */
export const declineAssignment: Rule<DeclineAssignment> = {
  by: ["PROPOSED"],
  guard: mustBeAssignable,
  decide: (complaint, { reason, involved, respondents }, context) => {
    const staffId = actingStaff(context);
    const declined = { type: "AssignmentDeclined", reason } as const;
    // Recorded before of a member of the authority, which does not bar (9:7(2)): said once is enough.
    if (!involved || complaint.involvedStaff.includes(staffId)) return accept(context, declined);
    return unless(involvementRefusal(complaint, staffId, respondents), () =>
      accept(
        context,
        declined,
        ...involvement({ ...complaint, proposedHandler: undefined }, staffId, respondents),
      ),
    );
  },
};
