import { concernsAuthorityOnly, isBarred } from "../../access/involvement.ts";
import type { DepartmentId, StaffId } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { toEachComplainant } from "../correspondence/notices.ts";
import { mustBe, mustNotBeDeclining } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, unless } from "../rule.ts";
import { handlingDuties } from "./handling-duties.ts";

export interface AssignHandler {
  readonly type: "AssignHandler";
  readonly handlerId: StaffId;
  readonly departmentId: DepartmentId | undefined;
  readonly declaredUninvolved: boolean;
  /** Whether this person handles complaints here: a head of department, a director, or who does so for the board. */
  readonly mayHandle: boolean;
}

/** To a handler who was not involved (Awb 9:7(1)), or to another one. The copy and the offers to be heard go out. */
export const assignHandler: Rule<AssignHandler> = {
  type: "AssignHandler",
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustBe(complaint, "ASSESSING", "INFORMAL", "IN_HANDLING", "AT_ADVISER", "DRAFT_DECISION"),
      complaint.approval?.of === "DECISION" ? refusal("ALREADY_APPROVED") : undefined,
      mustNotBeDeclining(complaint),
    ),
  decide: (complaint, command, context) => {
    const { handlerId, departmentId, declaredUninvolved } = command;
    const resumed = complaint.status === "INFORMAL" ? toEachComplainant(complaint, "RESUMED") : [];
    return unless(handlerRefusal(complaint, command), () =>
      accept(
        context,
        { type: "HandlerAssigned", handlerId, departmentId, declaredUninvolved },
        ...handlingDuties(complaint, context, complaint.respondents, resumed),
      ),
    );
  },
};

function handlerRefusal(complaint: Complaint, command: AssignHandler): Refusal | undefined {
  if (!command.mayHandle) return refusal("NO_HANDLER_ROLE");
  if (isBarred(complaint, command.handlerId)) return refusal("RESPONDENT_HANDLES");
  const mustDeclare = !concernsAuthorityOnly(complaint);
  return mustDeclare && !command.declaredUninvolved ? refusal("NOT_DECLARED_UNINVOLVED") : undefined;
}
