import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { StaffId } from "../../ids.ts";
import type { ActorRef } from "../actor.ts";
import type { Complaint } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import { tellsOfPart } from "../decline/tells-of-part.ts";
import { ended } from "../ended.ts";
import type { EvolversOf } from "../evolver.ts";
import type { DecisionEvent } from "./events.ts";

export const decisionEvolvers: EvolversOf<DecisionEvent> = {
  AdviceRequested: (_, event) => ({
    status: "AT_ADVISER",
    advice: { requestedOn: amsterdamDay(event.at), receivedOn: undefined, report: undefined },
  }),
  AdviceGiven: (complaint, { report, at }) => ({
    status: "IN_HANDLING",
    // What was concluded before the advice was known may deviate from it: it is concluded anew (Awb 9:16).
    conclusions: undefined,
    advice: complaint.advice && { ...complaint.advice, receivedOn: amsterdamDay(at), report },
  }),
  PartJudged: (complaint, { part, judgement, findings, norms, by }) => ({
    authors: withAuthor(complaint, by),
    toRevise: false,
    parts: complaint.parts.map((one) => (one.number === part ? { ...one, judgement, findings, norms } : one)),
  }),
  ConclusionsDrawn: (complaint, { text, measures, deviationReason, by }) => ({
    authors: withAuthor(complaint, by),
    toRevise: false,
    conclusions: { text, measures, deviationReason },
  }),
  DecisionDrafted: (complaint, { at, by }) => ({
    status: "DRAFT_DECISION",
    draftedOn: amsterdamDay(at),
    toRevise: false,
    authors: withAuthor(complaint, by),
  }),
  DraftReturned: (complaint) => ({
    ...withoutApproval(complaint),
    status: "IN_HANDLING",
    draftedOn: undefined,
    toRevise: true,
  }),
  DecisionApproved: ({ notices }, { approvedBy, at }) => ({
    approval: {
      of: "DECISION",
      by: approvedBy,
      on: amsterdamDay(at),
      firstLetter: notices.length + 1,
    },
  }),
  ComplaintDecided: (complaint, event) => ended(complaint, "DECIDED", event.ending),
};

/** Not approved any more: the letter that was waiting does not leave. */
export function withoutApproval(complaint: Complaint): Partial<Complaint> {
  return {
    approval: undefined,
    decline: complaint.decline && { ...complaint.decline, notice: undefined },
    notices: cancelNotices(
      complaint,
      (notice) =>
        notice.kind === "DECISION" || (notice.kind === "DECLINED" && !tellsOfPart(complaint, notice)),
    ),
  };
}

function withAuthor({ authors }: Complaint, by: ActorRef): readonly StaffId[] {
  return by.kind === "STAFF" && !authors.includes(by.staffId) ? [...authors, by.staffId] : authors;
}
