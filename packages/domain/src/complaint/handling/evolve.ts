import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { PartyId } from "../../ids.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint, Respondent } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import { withoutApproval } from "../decision/evolve.ts";
import type { EvolversOf } from "../evolver.ts";
import type { HandlingEvent } from "./events.ts";

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
  RespondentNamed: (complaint, { partyId, staffId, office }) => ({
    respondents: [
      ...complaint.respondents,
      { partyId, staffId, office, copyNotice: undefined, redaction: undefined, nameWithheld: false },
    ],
  }),
  RespondentCorrected: () => ({}),
  RespondentRemoved: (complaint, { partyId }) => ({
    respondents: complaint.respondents.filter((one) => one.partyId !== partyId),
    hearings: complaint.hearings.filter((one) => one.partyId !== partyId),
    notices: cancelNotices(complaint, ({ to }) => to.kind === "PARTY" && to.partyId === partyId),
  }),
  CopyPrepared: (complaint, { partyId, notice }) => ({
    respondents: changeRespondent(complaint, partyId, { copyNotice: notice }),
  }),
  CopyRedacted: (complaint, { partyId, text, nameWithheld }) => ({
    respondents: changeRespondent(complaint, partyId, { redaction: text, nameWithheld }),
  }),
  InvolvementRecorded: (complaint, { staffId, respondents }) => ({
    involvedStaff: [...complaint.involvedStaff, staffId],
    involvedOnlyWith: [...complaint.involvedOnlyWith, ...(respondents ? [{ staffId, respondents }] : [])],
    namedCoordinators: complaint.namedCoordinators.filter((one) => one !== staffId),
  }),
  InvolvementCorrected: (complaint, { staffId }) => ({
    involvedStaff: complaint.involvedStaff.filter((one) => one !== staffId),
    involvedOnlyWith: complaint.involvedOnlyWith.filter((one) => one.staffId !== staffId),
  }),
  CoordinatorCleared: (complaint, { staffId }) => ({
    namedCoordinators: complaint.namedCoordinators.filter((one) => one !== staffId),
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

function changeRespondent(
  complaint: Complaint,
  partyId: PartyId,
  change: Partial<Respondent>,
): readonly Respondent[] {
  return complaint.respondents.map((one) => (one.partyId === partyId ? { ...one, ...change } : one));
}
