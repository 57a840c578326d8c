import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { EvolversOf } from "../evolver.ts";
import type { DecisionEvent } from "./events.ts";

export const decisionEvolvers: EvolversOf<DecisionEvent> = {
  AdviceRequested: (_, event) => ({
    status: "AT_ADVISER",
    advice: { requestedOn: amsterdamDay(event.at), receivedOn: undefined, report: undefined },
  }),
  AdviceGiven: (complaint, { report, at }) => ({
    status: "IN_HANDLING",
    advice: complaint.advice && { ...complaint.advice, receivedOn: amsterdamDay(at), report },
  }),
  PartJudged: (complaint, { part, judgement, findings, norms }) => ({
    parts: complaint.parts.map((one) => (one.number === part ? { ...one, judgement, findings, norms } : one)),
  }),
  ConclusionsDrawn: (_, { text, measures, deviationReason }) => ({
    conclusions: { text, measures, deviationReason },
  }),
  DecisionDrafted: (_, event) => ({ status: "DRAFT_DECISION", draftedOn: amsterdamDay(event.at) }),
  DraftReturned: () => ({ status: "IN_HANDLING", draftedOn: undefined }),
  DecisionApproved: (_, { approvedBy, at }) => ({
    approval: { of: "DECISION", by: approvedBy, on: amsterdamDay(at) },
  }),
  ComplaintDecided: (_, event) => ({ status: "DECIDED", ending: event.ending }),
};
