import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { DepartmentId, PartyId, StaffId, TextRef } from "../../ids.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import { withoutApproval } from "../decision/without-approval.ts";
import type { EvolversOf } from "../evolver.ts";

/** Who handles it, and who may not. */
export type HandlingEvent =
  /** Asked to handle it; nobody handles it by that alone. */
  | {
      readonly type: "HandlerProposed";
      readonly handlerId: StaffId;
      readonly departmentId: DepartmentId | undefined;
      /** Whether the route led to this person; absent where nobody looked. */
      readonly onRoute?: boolean;
      /** Why this person. */
      readonly reason?: TextRef | undefined;
    }
  | { readonly type: "AssignmentDeclined"; readonly reason: TextRef }
  | { readonly type: "AssignmentWithdrawn" }
  | { readonly type: "AssignmentLapsed"; readonly because: "INVOLVED" | "LEFT" }
  /** By the handler's own word; before proposals existed, by the coordinator who noted that word. */
  | {
      readonly type: "HandlerAssigned";
      readonly handlerId: StaffId;
      readonly departmentId: DepartmentId | undefined;
      /** Said not to have been involved (Awb 9:7(1)); false only where 9:7(2) lifts the rule. */
      readonly declaredUninvolved: boolean;
    }
  | { readonly type: "HandlerReleased"; readonly because: "INVOLVED" }
  /** The signatory turned out to be involved: somebody else must approve before the letter may leave. */
  | { readonly type: "ApprovalVoided"; readonly because: "INVOLVED" }
  | {
      readonly type: "InvolvementRecorded";
      readonly staffId: StaffId;
      /** In whose conduct alone; absent: of all who are complained about. */
      readonly respondents?: readonly PartyId[];
    }
  /** It seemed to be about this coordinator, and is not. */
  | { readonly type: "CoordinatorCleared"; readonly staffId: StaffId; readonly reason: TextRef }
  | { readonly type: "InvolvementCorrected"; readonly staffId: StaffId; readonly reason: TextRef };

export const handlingEvolvers: EvolversOf<HandlingEvent> = {
  HandlerProposed: (_, { handlerId, departmentId, reason, at, by }) => ({
    // Another course that was proposed is given up.
    pendingSpam: undefined,
    pendingOutside: undefined,
    proposedHandler: {
      staffId: handlerId,
      departmentId,
      by: by.kind === "STAFF" ? by.staffId : undefined,
      on: amsterdamDay(at),
      reason,
    },
  }),
  AssignmentDeclined: () => ({ proposedHandler: undefined }),
  AssignmentWithdrawn: () => ({ proposedHandler: undefined }),
  AssignmentLapsed: () => ({ proposedHandler: undefined }),
  HandlerAssigned: (complaint, event) => ({
    status: ["ASSESSING", "INFORMAL"].includes(complaint.status) ? "IN_HANDLING" : complaint.status,
    informal: undefined,
    settlementBy: [],
    pendingSpam: undefined,
    pendingOutside: undefined,
    proposedHandler: undefined,
    handler: {
      staffId: event.handlerId,
      assignedOn: amsterdamDay(event.at),
      declaredUninvolved: event.declaredUninvolved,
      chosenBecause: complaint.proposedHandler?.reason,
    },
    departmentId: event.departmentId ?? complaint.departmentId,
    routedOn: complaint.routedOn ?? amsterdamDay(event.at),
  }),
  HandlerReleased: (complaint) => {
    // Nobody hears that somebody handles it who does not any more.
    const notices = cancelNotices(complaint, ({ kind }) => kind === "HANDLER_CHANGED");
    return {
      handler: undefined,
      notices,
      ...(isOpenStatus(complaint.status) ? afresh({ ...complaint, notices }) : {}),
    };
  },
  ApprovalVoided: (complaint) => withoutApproval(complaint),
  InvolvementRecorded: (complaint, { staffId, respondents }) => ({
    involvedStaff: [...complaint.involvedStaff, staffId],
    involvedOnlyWith: [...complaint.involvedOnlyWith, ...(respondents ? [{ staffId, respondents }] : [])],
    namedCoordinators: complaint.namedCoordinators.filter((one) => one !== staffId),
  }),
  CoordinatorCleared: (complaint, { staffId }) => ({
    namedCoordinators: complaint.namedCoordinators.filter((one) => one !== staffId),
  }),
  InvolvementCorrected: (complaint, { staffId }) => ({
    involvedStaff: complaint.involvedStaff.filter((one) => one !== staffId),
    involvedOnlyWith: complaint.involvedOnlyWith.filter((one) => one.staffId !== staffId),
  }),
};

/** What an involved handler judged does not stand: the next one judges for themselves (Awb 9:7(1)). */
function afresh(complaint: Complaint): Partial<Complaint> {
  const moves = complaint.status === "IN_HANDLING" || complaint.status === "DRAFT_DECISION";
  return {
    ...(complaint.approval?.of === "DECISION" ? withoutApproval(complaint) : {}),
    status: moves ? "ASSESSING" : complaint.status,
    parts: complaint.parts.map((part) => ({
      ...part,
      judgement: undefined,
      findings: undefined,
      norms: [],
    })),
    conclusions: undefined,
    draftedOn: undefined,
  };
}
