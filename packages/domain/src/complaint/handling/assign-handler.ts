import { isBarred } from "../../access/involvement.ts";
import type { DepartmentId, StaffId } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, type Rule, unless } from "../rule.ts";
import { mustBeAssignable } from "./proposal.ts";

export interface AssignHandler {
  readonly type: "AssignHandler";
  readonly handlerId: StaffId;
  readonly departmentId: DepartmentId | undefined;
  /** Whether this person handles complaints here: a head of department, a director, or who does so for the board. */
  readonly mayHandle: boolean;
}

/**
 * Asks somebody to handle the complaint, in the place of whoever was asked before. Nothing goes out yet and an earlier handler
 * goes on: only the word of who was asked makes a handler (Awb 9:7(1)).
 */
export const assignHandler: Rule<AssignHandler> = {
  type: "AssignHandler",
  by: ["COORDINATOR"],
  guard: mustBeAssignable,
  decide: (complaint, command, context) => {
    const { handlerId, departmentId } = command;
    return unless(handlerRefusal(complaint, command), () =>
      accept(context, { type: "HandlerProposed", handlerId, departmentId }),
    );
  },
};

function handlerRefusal(complaint: Complaint, { handlerId, mayHandle }: AssignHandler): Refusal | undefined {
  const { handler } = complaint;
  if (!mayHandle) return refusal("NO_HANDLER_ROLE");
  if (isBarred(complaint, handlerId)) return refusal("RESPONDENT_HANDLES");
  return handler?.staffId === handlerId && handler.declaredUninvolved ? refusal("ALREADY_DONE") : undefined;
}
