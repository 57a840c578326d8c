import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { withoutApproval } from "../decision/evolve.ts";
import { ended } from "../ended.ts";
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
  DeclineDropped: (complaint) => ({ ...withoutApproval(complaint), decline: undefined }),
  ComplaintDeclined: (complaint, event) => ended(complaint, "DECLINED", event.ending),
};
