import type { StaffId, TextRef } from "../../../ids.ts";
import { mustNotBeArchived } from "../../guards.ts";
import { refusal } from "../../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../../rule.ts";

export interface ClearCoordinator {
  readonly staffId: StaffId;
  readonly reason: TextRef;
}

/**
 * The complaint names the coordinator, and is not about them: said with a reason by who coordinates in their place, the
 * deputy or the signatory (Awb 9:7). They then coordinate it like any other complaint. Where it is about them, they are named
 * as the person complained about instead.
 */
export const clearCoordinator: Rule<ClearCoordinator> = {
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustNotBeArchived(complaint),
      complaint.namedCoordinators.length === 0 ? refusal("NO_COORDINATOR_NAMED") : undefined,
    ),
  // Who is named is barred, so it is always somebody else who says so.
  decide: (complaint, { staffId, reason }, context) =>
    complaint.namedCoordinators.includes(staffId)
      ? accept(context, { type: "CoordinatorCleared", staffId, reason })
      : refuse("NO_COORDINATOR_NAMED"),
};
