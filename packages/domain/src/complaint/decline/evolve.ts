import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Complaint, Decline } from "../complaint.ts";
import { answerLetters } from "../correspondence/answer-letters.ts";
import { withoutApproval } from "../decision/evolve.ts";
import { ended } from "../ended.ts";
import type { EvolversOf } from "../evolver.ts";
import { endedParts, openParts } from "../part-endings.ts";
import type { DeclineEvent } from "./events.ts";

export const declineEvolvers: EvolversOf<DeclineEvent> = {
  DeclineProposed: (
    _,
    { ground, otherGrounds, reasons, proposedBy, earlierComplaintId, reviewOn, court, parts },
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
      parts,
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
  ComplaintDeclined: (complaint, { ending }) => ({
    ...ended(complaint, "DECLINED", ending),
    parts: endedParts(complaint.parts, partsOfLast(complaint), {
      as: "DECLINED",
      on: ending.on,
      ombudsmanUntilOn: ending.ombudsmanUntilOn,
      ground: complaint.decline?.ground,
      notice: complaint.decline?.notice,
      last: true,
    }),
  }),
  PartsDeclined: (complaint, { parts, ground, notice, on, ombudsmanUntilOn }) => ({
    ...setApart(complaint, parts),
    parts: endedParts(complaint.parts, parts, {
      ...{ as: "DECLINED", on, ombudsmanUntilOn, ground, notice },
      last: complaint.parts.some(({ number, ending }) => parts.includes(number) && ending?.last === true),
    }),
  }),
  DeclineReviewed: ({ decline, partDeclines }, { reviewOn, notice, at }) => ({
    decline: notice === undefined ? decline && reviewed(decline, reviewOn, at) : decline,
    partDeclines: partDeclines.map((one) => (one.notice === notice ? reviewed(one, reviewOn, at) : one)),
  }),
};

/** All that are open; of a letter that was sent again those that it ended before. */
function partsOfLast(complaint: Complaint): readonly number[] {
  const again = complaint.parts.filter(({ ending }) => ending?.as === "DECLINED" && ending.last);
  return [...openParts(complaint), ...again].map(({ number }) => number);
}

/** The proposal has become a fact about these; another may be made about the rest. */
function setApart(complaint: Complaint, parts: readonly number[]): Partial<Complaint> {
  const { decline, approval, partDeclines } = complaint;
  const isKnown = partDeclines.some((one) => one.parts.some((part) => parts.includes(part)));
  if (!decline || approval?.of !== "DECLINE" || isKnown) return {};
  const letters = answerLetters(complaint).map(({ number }) => number);
  return {
    decline: undefined,
    approval: undefined,
    partDeclines: [...partDeclines, { ...decline, parts, approval, letters }],
  };
}

/** The day that was set, if one was, has had its review; the next one, if any, takes its place. */
function reviewed<D extends Decline>(decline: D, reviewOn: Decline["reviewOn"], at: Temporal.Instant): D {
  const { reviewOn: dueOn, reviews } = decline;
  const reviewedOn = amsterdamDay(at);
  return { ...decline, reviewOn, reviews: dueOn ? [...reviews, { dueOn, reviewedOn }] : reviews };
}
