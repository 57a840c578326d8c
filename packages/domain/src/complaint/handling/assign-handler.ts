import { isBarred } from "../../access/involvement.ts";
import type { DepartmentId, StaffId, TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, type Rule, unless } from "../rule.ts";
import { mustBeAssignable } from "./proposal.ts";

export interface AssignHandler {
  readonly handlerId: StaffId;
  readonly departmentId: DepartmentId | undefined;
  /** Whether this person handles complaints here: a head of department, a director, or who does so for the board. */
  readonly mayHandle: boolean;
  /** Whether the route leads to this person, as `isOnRoute` says. */
  readonly onRoute: boolean;
  /** Why this person; needed where the route does not lead there. */
  readonly reason: TextRef | undefined;
}

/**
 * Asks somebody to handle the complaint, in the place of whoever was asked before. Nothing goes out yet and an earlier handler
 * goes on: only the word of who was asked makes a handler (Awb 9:7(1)). Who complains was promised a head of department or a
 * director, or the board about one of its members: somebody else is asked with a reason alone, which stays in the file.
 */
export const assignHandler: Rule<AssignHandler> = {
  by: ["COORDINATOR"],
  guard: mustBeAssignable,
  decide: (complaint, command, context) => {
    const { handlerId, departmentId, onRoute, reason } = command;
    return unless(handlerRefusal(complaint, command), () =>
      accept(context, { type: "HandlerProposed", handlerId, departmentId, onRoute, reason }),
    );
  },
};

function handlerRefusal(
  complaint: Complaint,
  { handlerId, mayHandle, onRoute, reason }: AssignHandler,
): Refusal | undefined {
  if (!mayHandle) return refusal("NO_HANDLER_ROLE");
  if (isBarred(complaint, handlerId)) return refusal("RESPONDENT_HANDLES");
  if (handlesAlready(complaint, handlerId)) return refusal("ALREADY_DONE");
  return onRoute || reason !== undefined ? undefined : refusal("ROUTE_REASON_MISSING");
}

/** Whether this person handles it by their own word: to ask them once more would change nothing. */
export function handlesAlready({ handler }: Pick<Complaint, "handler">, staffId: StaffId): boolean {
  return handler?.staffId === staffId && handler.declaredUninvolved;
}
