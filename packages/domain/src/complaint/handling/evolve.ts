import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { PartyId } from "../../ids.ts";
import type { Complaint, Respondent } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import type { HandlingEvent } from "./events.ts";

export const handlingEvolvers: EvolversOf<HandlingEvent> = {
  HandlerAssigned: (complaint, event) => ({
    status: ["ASSESSING", "INFORMAL"].includes(complaint.status) ? "IN_HANDLING" : complaint.status,
    informal: undefined,
    handler: { staffId: event.handlerId, assignedOn: amsterdamDay(event.at) },
    departmentId: event.departmentId ?? complaint.departmentId,
    routedOn: complaint.routedOn ?? amsterdamDay(event.at),
  }),
  HandlerReleased: () => ({ status: "ASSESSING", handler: undefined, draftedOn: undefined }),
  RespondentNamed: (complaint, { partyId, staffId, office }) => ({
    respondents: [
      ...complaint.respondents,
      { partyId, staffId, office, copyNotice: undefined, redaction: undefined, nameWithheld: false },
    ],
  }),
  RespondentRemoved: (complaint, { partyId }) => ({
    respondents: complaint.respondents.filter((one) => one.partyId !== partyId),
    hearings: complaint.hearings.filter((one) => one.partyId !== partyId),
  }),
  CopyPrepared: (complaint, { partyId, notice }) => ({
    respondents: changeRespondent(complaint, partyId, { copyNotice: notice }),
  }),
  CopyRedacted: (complaint, { partyId, text, nameWithheld }) => ({
    respondents: changeRespondent(complaint, partyId, { redaction: text, nameWithheld }),
  }),
  InvolvementRecorded: (complaint, { staffId }) => ({
    involvedStaff: [...complaint.involvedStaff, staffId],
  }),
};

function changeRespondent(
  complaint: Complaint,
  partyId: PartyId,
  change: Partial<Respondent>,
): readonly Respondent[] {
  return complaint.respondents.map((one) => (one.partyId === partyId ? { ...one, ...change } : one));
}
