import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Complainant, Complaint, Part } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import { resumedStatus } from "../settlement/evolve.ts";
import type { ClosingEvent } from "./events.ts";

export const closingEvolvers: EvolversOf<ClosingEvent> = {
  ComplaintWithdrawn: (complaint, { partyId, ending, at }) => ({
    complainants: withdrawn(complaint, partyId, amsterdamDay(at)),
    ...(ending ? { status: "WITHDRAWN" as const, ending } : {}),
  }),
  ComplaintForwarded: (complaint, { parts, ending, at }) => ({
    parts: handOver(complaint, parts, "FORWARDED"),
    routedOn: complaint.routedOn ?? amsterdamDay(at),
    ...(ending ? { status: "FORWARDED" as const, ending } : {}),
  }),
  ComplaintConverted: (complaint, { parts, ending, at }) => ({
    parts: handOver(complaint, parts, "CONVERTED"),
    routedOn: complaint.routedOn ?? amsterdamDay(at),
    ...(ending ? { status: "CONVERTED" as const, ending } : {}),
  }),
  ComplaintPutOutsideFormal: (_, { ending }) => ({ status: "OUTSIDE_FORMAL", ending }),
  ComplaintMerged: (_, { into, ending }) => ({ status: "MERGED", mergedInto: into, ending }),
  ComplaintUnmerged: () => ({ status: "ASSESSING", mergedInto: undefined, ending: undefined }),
  SpamProposed: (_, { proposedBy, reason }) => ({ pendingSpam: { by: proposedBy, reason } }),
  SpamRejected: () => ({ pendingSpam: undefined }),
  SpamConfirmed: (_, { ending }) => ({ status: "SPAM", pendingSpam: undefined, ending }),
  ReopeningProposed: (_, { proposedBy, reason }) => ({ pendingReopening: { by: proposedBy, reason } }),
  ReopeningRejected: () => ({ pendingReopening: undefined }),
  // The original day of receipt and term are kept: reopening gives the authority no new time.
  ComplaintReopened: (complaint) => ({
    status: resumedStatus(complaint),
    ...{ pendingReopening: undefined, ending: undefined, approval: undefined, draftedOn: undefined },
    decline: undefined,
  }),
};

/** The next one speaks when the spokesperson withdraws while others go on. */
function withdrawn(complaint: Complaint, partyId: string, on: Temporal.PlainDate): readonly Complainant[] {
  const marked = complaint.complainants.map((one) =>
    one.partyId === partyId ? { ...one, withdrawnOn: on } : one,
  );
  const next = marked.find((one) => one.withdrawnOn === undefined);
  if (!next || marked.some((one) => one.spokesperson && one.withdrawnOn === undefined)) return marked;
  return marked.map((one) => ({ ...one, spokesperson: one.partyId === next.partyId }));
}

function handOver(
  complaint: Complaint,
  numbers: readonly number[],
  handedOver: NonNullable<Part["handedOver"]>,
): readonly Part[] {
  return complaint.parts.map((part) => (numbers.includes(part.number) ? { ...part, handedOver } : part));
}
