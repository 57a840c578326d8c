import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Complainant, Complaint } from "../complaint.ts";
import { readdressed } from "../correspondence/readdress.ts";
import { withoutApproval } from "../decision/evolve.ts";
import { partsUndone } from "../decline/undone-parts.ts";
import { ended, endedAs } from "../ended.ts";
import type { EvolversOf } from "../evolver.ts";
import { goingOn } from "../going-on.ts";
import { partsBack } from "../part-endings.ts";
import { withSpokesperson } from "../parties/spokesperson.ts";
import { withParts } from "../parts-overtaken.ts";
import { resumedStatus } from "../settlement/resumed-status.ts";
import type { ClosingEvent } from "./events.ts";
import { gone, underwayAgain, wentElsewhere } from "./gone-elsewhere.ts";
import { namingJoined } from "./joined-too.ts";
import { returned } from "./returned.ts";
import { separated } from "./separate-parts.ts";
import { handOverBy } from "./undo-hand-over.ts";

export const closingEvolvers: EvolversOf<ClosingEvent> = {
  HandOverStarted: (_, { handOver, notice }) => ({
    handingOver: { ...handOver, notice },
    pendingOutside: undefined,
  }),
  ComplaintWithdrawn: (complaint, { partyId, joinedToo, ending, at }) => {
    const complainants = withdrawn(complaint, partyId, amsterdamDay(at));
    const joinedNamedBy = namingJoined(complaint, partyId, { joinedToo });
    return ending
      ? { complainants, joinedNamedBy, ...ended(complaint, "WITHDRAWN", ending) }
      : { complainants, joinedNamedBy, notices: readdressed({ ...complaint, complainants }) };
  },
  ComplaintForwarded: (complaint, { authority, parts, ending, at }) => ({
    ...gone(complaint, parts, "FORWARDED", at, ending),
    // A request to the ombudsman was never to be routed here; taken up as a complaint later, it still is.
    ...(authority === "OMBUDSMAN"
      ? { straightToOmbudsman: true }
      : { routedOn: complaint.routedOn ?? amsterdamDay(at) }),
    ...(ending ? ended(complaint, "FORWARDED", ending) : {}),
  }),
  ComplaintConverted: (complaint, { parts, ending, at }) => ({
    ...gone(complaint, parts, "CONVERTED", at, ending),
    routedOn: complaint.routedOn ?? amsterdamDay(at),
    ...(ending ? ended(complaint, "CONVERTED", ending) : {}),
  }),
  ComplaintEndedInParts: (complaint, { as, parts, ending }) => ({
    ...ended(complaint, as, ending),
    parts: complaint.parts.map((part) =>
      part.ending && parts.includes(part.number) ? { ...part, ending: { ...part.ending, last: true } } : part,
    ),
  }),
  OutsideFormalProposed: (_, { ground, reasons, proposedBy }) => ({
    pendingOutside: { by: proposedBy, ground, reasons },
  }),
  OutsideFormalRejected: () => ({ pendingOutside: undefined }),
  ComplaintPutOutsideFormal: (complaint, { ending }) => ({
    ...wentElsewhere(complaint),
    ...ended(complaint, "OUTSIDE_FORMAL", ending),
  }),
  HandOverUndone: (complaint, { notice }) => {
    const handOver = handOverBy(complaint, notice);
    return handOver ? underwayAgain(complaint, handOver) : {};
  },
  EndAfterDeathProposed: (_, { attempt, proposedBy }) => ({
    pendingDeath: { by: proposedBy, attempt },
  }),
  EndAfterDeathRejected: () => ({ pendingDeath: undefined }),
  ComplaintEndedByDeath: (complaint, { ending }) => ended(complaint, "ENDED_BY_DEATH", ending),
  ComplaintMerged: (complaint, { into, ending }) => ({
    ...ended(complaint, "MERGED", ending),
    mergedInto: into,
  }),
  ComplaintUnmerged: (complaint, { targetOn, at }) => ({
    ...goingOn(complaint, targetOn, amsterdamDay(at)),
    status: "ASSESSING",
    mergedInto: undefined,
  }),
  PartsSeparated: (complaint, { parts, at }) =>
    withParts(complaint, separated(complaint.parts, parts, amsterdamDay(at))),
  HandledJointly: ({ jointWith }, { with: other }) => ({ jointWith: [...jointWith, other] }),
  JointHandlingEnded: ({ jointWith }, { with: other }) => ({
    jointWith: jointWith.filter((one) => one !== other),
  }),
  SpamProposed: (_, { proposedBy, reason }) => ({ pendingSpam: { by: proposedBy, reason } }),
  SpamRejected: () => ({ pendingSpam: undefined }),
  SpamConfirmed: (complaint, { ending }) => ended(complaint, "SPAM", ending),
  ReopeningProposed: (_, { proposedBy, reason, startsOn, parts }) => ({
    pendingReopening: { by: proposedBy, reason, startsOn, parts },
  }),
  ReopeningRejected: () => ({ pendingReopening: undefined }),
  // The approval stands: the same letter may still leave by another way, and then closes it anew.
  ClosingUndone: (complaint, { parts, at }) =>
    parts
      ? partsUndone(complaint, parts, amsterdamDay(at))
      : {
          status: complaint.status === "DECIDED" ? "DRAFT_DECISION" : resumedStatus(complaint),
          ending: undefined,
          parts: complaint.parts.map((part) => (part.ending?.last ? { ...part, ending: undefined } : part)),
        },
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

function withdrawn(complaint: Complaint, partyId: string, on: Temporal.PlainDate): readonly Complainant[] {
  return withSpokesperson(
    complaint.complainants.map((one) => (one.partyId === partyId ? { ...one, withdrawnOn: on } : one)),
  );
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
