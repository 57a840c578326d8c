import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { StaffId, TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { withoutApproval } from "../decision/without-approval.ts";
import { partsUndone } from "../decline/undone-parts.ts";
import type { EvolversOf } from "../evolver.ts";
import { partsBack } from "../parts/part-endings.ts";
import { resumedStatus } from "../settlement/resumed-status.ts";
import { endedAs } from "../standing/ended.ts";
import { goingOn } from "../standing/going-on.ts";
import { returned } from "./returned.ts";

type Day = Temporal.PlainDate;

export const reopeningGrounds = [
  "NEW_FACTS",
  "MISTAKE",
  "RECOMMENDATION",
  "RETURNED",
  "NOT_SETTLED",
] as const;
export type ReopeningGround = (typeof reopeningGrounds)[number];

/** It goes on after it had ended. */
export type ReopeningEvent =
  | {
      readonly type: "ReopeningProposed";
      readonly proposedBy: StaffId;
      readonly ground: ReopeningGround;
      readonly reason: TextRef;
      /** Of a request to the ombudsman that becomes a complaint here: the day from which its terms will run. */
      readonly startsOn?: Day | undefined;
      /** The parts that go on: those with which it ended, and what was named. Absent in older events. */
      readonly parts?: readonly number[] | undefined;
    }
  | { readonly type: "ReopeningRejected" }
  | {
      readonly type: "ComplaintReopened";
      readonly startsOn?: Day | undefined;
      /** The day to work to, where the term has passed meanwhile. */
      readonly targetOn?: Day | undefined;
      /** The parts that go on; absent: all that ended as the complaint did. */
      readonly parts?: readonly number[] | undefined;
    }
  /** The letter that had closed it did not arrive and is not on its way again: nobody was told, so nothing is closed. */
  | {
      readonly type: "ClosingUndone";
      readonly number: number;
      /** The parts that its letter had ended by themselves; absent: it had ended the complaint. */
      readonly parts?: readonly number[] | undefined;
    };

export const reopeningEvolvers: EvolversOf<ReopeningEvent> = {
  ReopeningProposed: (_, { proposedBy, reason, startsOn, parts }) => ({
    pendingReopening: { by: proposedBy, reason, startsOn, parts },
  }),
  ReopeningRejected: () => ({ pendingReopening: undefined }),
  // The original day of receipt and term are kept: reopening gives the authority no new time. Only what had no term, a
  // request to the ombudsman, gets its own; as a complaint it was first met on that day.
  ComplaintReopened: (complaint, { startsOn, targetOn, parts, at }) => ({
    ...goingOn(complaint, targetOn, amsterdamDay(at)),
    ...notDeclinedAnyMore(complaint, parts ?? endedLikewise(complaint)),
    ...(startsOn ? takenUp(complaint, startsOn) : {}),
    status: resumedStatus(complaint),
    pendingReopening: undefined,
    draftedOn: undefined,
    decline: undefined,
    complainants: returned(complaint),
    parts: partsBack(complaint.parts, parts ?? endedLikewise(complaint)),
  }),
  // The approval stands: the same letter may still leave by another way, and then closes it anew.
  ClosingUndone: (complaint, { parts, at }) =>
    parts
      ? partsUndone(complaint, parts, amsterdamDay(at))
      : {
          status: complaint.status === "DECIDED" ? "DRAFT_DECISION" : resumedStatus(complaint),
          ending: undefined,
          parts: complaint.parts.map((part) => (part.ending?.last ? { ...part, ending: undefined } : part)),
        },
};

/** Of a request to the ombudsman taken for one by mistake, the day of arrival was the day of receipt all along. */
function takenUp({ receivedOn }: Complaint, startsOn: Temporal.PlainDate): Partial<Complaint> {
  const onArrival = startsOn.equals(receivedOn);
  return {
    startsOn,
    firstContactOn: startsOn,
    receiptDays: [startsOn],
    startsByReceipt: onArrival,
    laterStartOn: onArrival ? undefined : startsOn,
    straightToOmbudsman: false,
  };
}

/** Of parts that go on the decline is no longer in force, and its letter does not leave any more. */
function notDeclinedAnyMore(complaint: Complaint, back: readonly number[]): Partial<Complaint> {
  const partDeclines = complaint.partDeclines.filter((one) => !one.parts.some((part) => back.includes(part)));
  return { ...withoutApproval({ ...complaint, partDeclines }), partDeclines };
}

/** Before it was said which parts go on, all went on that had ended in the same way as the complaint. */
function endedLikewise(complaint: Complaint): readonly number[] {
  return complaint.parts
    .filter(({ ending }) => ending?.as === endedAs(complaint))
    .map(({ number }) => number);
}
