import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Decline } from "../complaint.ts";
import { withoutApproval } from "../decision/evolve.ts";
import { ended } from "../ended.ts";
import type { EvolversOf } from "../evolver.ts";
import type { DeclineEvent } from "./events.ts";

export const declineEvolvers: EvolversOf<DeclineEvent> = {
  DeclineProposed: (
    _,
    { ground, otherGrounds, reasons, proposedBy, earlierComplaintId, reviewOn, court },
  ) => ({
    decline: {
      ground,
      otherGrounds,
      reasons,
      proposedBy,
      earlierComplaintId,
      reviewOn,
      court,
      reviews: [],
      notice: undefined,
    },
  }),
  DeclineApproved: (complaint, event) => ({
    decline: complaint.decline && { ...complaint.decline, notice: event.notice },
    approval: {
      of: "DECLINE",
      by: event.approvedBy,
      on: amsterdamDay(event.at),
      firstLetter: complaint.notices.length + 1,
    },
  }),
  DeclineDropped: (complaint) => ({ ...withoutApproval(complaint), decline: undefined }),
  DeclineLapsed: (complaint) => ({ ...withoutApproval(complaint), decline: undefined }),
  ComplaintDeclined: (complaint, event) => ended(complaint, "DECLINED", event.ending),
  DeclineReviewed: ({ decline }, { reviewOn, at }) => ({
    decline: decline && reviewed(decline, reviewOn, at),
  }),
};

/** The day that was set, if one was, has had its review; the next one, if any, takes its place. */
function reviewed(decline: Decline, reviewOn: Decline["reviewOn"], at: Temporal.Instant): Decline {
  const { reviewOn: dueOn, reviews } = decline;
  const reviewedOn = amsterdamDay(at);
  return { ...decline, reviewOn, reviews: dueOn ? [...reviews, { dueOn, reviewedOn }] : reviews };
}
