import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { ComplaintId, StaffId, TextRef } from "../../ids.ts";
import type { DeclineGround } from "../codes.ts";
import type { Complaint, Decline } from "../complaint.ts";
import { withoutApproval } from "../decision/without-approval.ts";
import type { EvolversOf } from "../evolver.ts";
import { endedParts, openParts } from "../parts/part-endings.ts";
import { withEnding } from "../standing/ended.ts";
import type { Ending } from "../standing/how-it-ended.ts";
import { setApart } from "./set-apart.ts";

export type DeclineEvent =
  | {
      readonly type: "DeclineProposed";
      readonly ground: DeclineGround;
      readonly otherGrounds: readonly DeclineGround[];
      readonly reasons: TextRef;
      readonly proposedBy: StaffId;
      readonly earlierComplaintId: ComplaintId | undefined;
      readonly reviewOn: Temporal.PlainDate | undefined;
      /** Which other court has or had it, for 9:8(1)(e). */
      readonly court?: TextRef | undefined;
      /** Which grievances alone; absent: the whole complaint. */
      readonly parts?: readonly number[] | undefined;
    }
  | { readonly type: "DeclineApproved"; readonly approvedBy: StaffId; readonly notice: number }
  | { readonly type: "DeclineDropped"; readonly comments: TextRef | undefined }
  /** Its letter did not leave, or did not arrive, within the four weeks: it is no decline any more (Awb 9:8(3)). */
  | { readonly type: "DeclineLapsed" }
  | { readonly type: "ComplaintDeclined"; readonly ending: Ending }
  /** Its letter left about these, while others go on or ended in another way. */
  | {
      readonly type: "PartsDeclined";
      readonly parts: readonly number[];
      readonly ground: DeclineGround;
      /** The first of its letters. */
      readonly notice: number | undefined;
      readonly on: Temporal.PlainDate;
      readonly ombudsmanUntilOn: Temporal.PlainDate;
    }
  /** With no next day: the investigation and the prosecution are over. */
  | {
      readonly type: "DeclineReviewed";
      readonly reviewOn: Temporal.PlainDate | undefined;
      /** The letter of the decline of parts that it is about; absent: of the whole complaint. */
      readonly notice?: number | undefined;
    };

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
    ...withEnding(complaint, "DECLINED", ending),
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

/** The day that was set, if one was, has had its review; the next one, if any, takes its place. */
function reviewed<D extends Decline>(decline: D, reviewOn: Decline["reviewOn"], at: Temporal.Instant): D {
  const { reviewOn: dueOn, reviews } = decline;
  const reviewedOn = amsterdamDay(at);
  return { ...decline, reviewOn, reviews: dueOn ? [...reviews, { dueOn, reviewedOn }] : reviews };
}
