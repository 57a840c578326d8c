import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Complainant, Complaint, HandingOver, Part } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import { readdressed } from "../correspondence/readdress.ts";
import { ended, endedAs } from "../ended.ts";
import type { EvolversOf } from "../evolver.ts";
import { goingOn } from "../going-on.ts";
import { withSpokesperson } from "../parties/spokesperson.ts";
import { resumedStatus } from "../settlement/evolve.ts";
import type { ClosingEvent } from "./events.ts";
import { returned } from "./returned.ts";
import { handOverBy } from "./undo-hand-over.ts";

export const closingEvolvers: EvolversOf<ClosingEvent> = {
  HandOverStarted: (_, { handOver, notice }) => ({
    handingOver: { ...handOver, notice },
    pendingOutside: undefined,
  }),
  ComplaintWithdrawn: (complaint, { partyId, ending, at }) => {
    const complainants = withdrawn(complaint, partyId, amsterdamDay(at));
    return ending
      ? { complainants, ...ended(complaint, "WITHDRAWN", ending) }
      : { complainants, notices: readdressed({ ...complaint, complainants }) };
  },
  ComplaintForwarded: (complaint, { authority, parts, ending, at }) => ({
    ...wentElsewhere(complaint),
    parts: handOver(complaint, parts, "FORWARDED"),
    // A request to the ombudsman was never to be routed here; taken up as a complaint later, it still is.
    ...(authority === "OMBUDSMAN"
      ? { straightToOmbudsman: true }
      : { routedOn: complaint.routedOn ?? amsterdamDay(at) }),
    ...(ending ? ended(complaint, "FORWARDED", ending) : {}),
  }),
  ComplaintConverted: (complaint, { parts, ending, at }) => ({
    ...wentElsewhere(complaint),
    parts: handOver(complaint, parts, "CONVERTED"),
    routedOn: complaint.routedOn ?? amsterdamDay(at),
    ...(ending ? ended(complaint, "CONVERTED", ending) : {}),
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
  SpamProposed: (_, { proposedBy, reason }) => ({ pendingSpam: { by: proposedBy, reason } }),
  SpamRejected: () => ({ pendingSpam: undefined }),
  SpamConfirmed: (complaint, { ending }) => ended(complaint, "SPAM", ending),
  ReopeningProposed: (_, { proposedBy, reason, startsOn }) => ({
    pendingReopening: { by: proposedBy, reason, startsOn },
  }),
  ReopeningRejected: () => ({ pendingReopening: undefined }),
  // The approval stands: the same letter may still leave by another way, and then closes it anew.
  ClosingUndone: (complaint) => ({
    status: complaint.status === "DECIDED" ? "DRAFT_DECISION" : resumedStatus(complaint),
    ending: undefined,
  }),
  // The original day of receipt and term are kept: reopening gives the authority no new time. Only what had no term, a
  // request to the ombudsman, gets its own; as a complaint it was first met on that day.
  ComplaintReopened: (complaint, { startsOn, targetOn, at }) => ({
    ...goingOn(complaint, targetOn, amsterdamDay(at)),
    ...(startsOn ? takenUp(complaint, startsOn) : {}),
    status: resumedStatus(complaint),
    pendingReopening: undefined,
    approval: undefined,
    draftedOn: undefined,
    decline: undefined,
    complainants: returned(complaint),
    parts: complaint.parts.map((part) =>
      part.handedOver === endedAs(complaint) ? { ...part, handedOver: undefined } : part,
    ),
    notices: cancelNotices(complaint, ({ kind }) => kind === "DECISION" || kind === "DECLINED"),
  }),
};

/** What was on its way has gone there, by its letter; what was sent on before that was followed has none. */
function wentElsewhere({ handingOver, handOversDone }: Complaint): Partial<Complaint> {
  return {
    handingOver: undefined,
    handOversDone: handingOver ? [...handOversDone, handingOver] : handOversDone,
  };
}

/** Back to where it was while on its way; a letter that told of it does not leave any more. */
function underwayAgain(complaint: Complaint, handOver: HandingOver): Partial<Complaint> {
  const gone = "parts" in handOver ? handOver.parts : [];
  return {
    handingOver: handOver,
    handOversDone: complaint.handOversDone.filter((one) => one !== handOver),
    parts: complaint.parts.map((part) =>
      gone.includes(part.number) ? { ...part, handedOver: undefined } : part,
    ),
    notices: cancelNotices(complaint, ({ kind }) => kind === handOver.as),
    ...(complaint.status === handOver.as && { status: resumedStatus(complaint), ending: undefined }),
  };
}

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

function handOver(
  complaint: Complaint,
  numbers: readonly number[],
  handedOver: NonNullable<Part["handedOver"]>,
): readonly Part[] {
  return complaint.parts.map((part) => (numbers.includes(part.number) ? { ...part, handedOver } : part));
}
