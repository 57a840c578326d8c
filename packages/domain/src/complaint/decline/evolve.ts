import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { cancelNotice } from "../correspondence/evolve.ts";
import type { EvolversOf } from "../evolver.ts";
import type { DeclineEvent } from "./events.ts";

export const declineEvolvers: EvolversOf<DeclineEvent> = {
  DeclineProposed: (_, { ground, otherGrounds, reasons, proposedBy, earlierComplaintId, reviewOn }) => ({
    decline: { ground, otherGrounds, reasons, proposedBy, earlierComplaintId, reviewOn, notice: undefined },
  }),
  DeclineApproved: (complaint, event) => ({
    decline: complaint.decline && { ...complaint.decline, notice: event.notice },
    approval: { of: "DECLINE", by: event.approvedBy, on: amsterdamDay(event.at) },
  }),
  DeclineDropped: (complaint) => ({
    decline: undefined,
    approval: undefined,
    notices: cancelNotice(complaint, complaint.decline?.notice),
  }),
  ComplaintDeclined: (_, event) => ({ status: "DECLINED", ending: event.ending }),
};
