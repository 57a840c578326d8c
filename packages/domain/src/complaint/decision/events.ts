import type { DepartmentId, StaffId, TextRef } from "../../ids.ts";
import type { Judgement, Norm } from "../codes.ts";
import type { Ending } from "../how-it-ended.ts";

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
