import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { DepartmentId, StaffId, TextRef } from "../../ids.ts";
import type { ActorRef } from "../actor.ts";
import type { Judgement, Norm } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import { withEnding } from "../standing/ended.ts";
import type { Ending } from "../standing/how-it-ended.ts";
import { withoutApproval } from "./without-approval.ts";

export type DecisionEvent =
  | { readonly type: "AdviceRequested" }
  | { readonly type: "AdviceGiven"; readonly report: TextRef }
  | {
      readonly type: "PartJudged";
      readonly part: number;
      readonly judgement: Judgement;
      readonly findings: TextRef;
      readonly norms: readonly Norm[];
    }
  | {
      readonly type: "ConclusionsDrawn";
      readonly text: TextRef | undefined;
      readonly deviationReason: TextRef | undefined;
      readonly measures: readonly {
        readonly number: number;
        readonly description: TextRef;
        readonly departmentId: DepartmentId | undefined;
        readonly dueOn: Temporal.PlainDate | undefined;
      }[];
    }
  | { readonly type: "DecisionDrafted" }
  | { readonly type: "DraftReturned"; readonly comments: TextRef }
  | { readonly type: "DecisionApproved"; readonly approvedBy: StaffId }
  | { readonly type: "ComplaintDecided"; readonly ending: Ending };

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
  ComplaintDecided: (complaint, event) => withEnding(complaint, "DECIDED", event.ending),
};

function withAuthor({ authors }: Complaint, by: ActorRef): readonly StaffId[] {
  return by.kind === "STAFF" && !authors.includes(by.staffId) ? [...authors, by.staffId] : authors;
}
