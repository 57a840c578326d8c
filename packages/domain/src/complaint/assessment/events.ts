import type { ComplaintId, DepartmentId, EnclosureRef, TextRef } from "../../ids.ts";
import type { Authority, HearingMode, ParallelProcedureKind, Subject } from "../codes.ts";
import type { ScreeningAnswers } from "../intake/screening-answers.ts";

type Day = Temporal.PlainDate;

/** The part of another complaint that came along with it. */
export interface PartOrigin {
  readonly complaintId: ComplaintId;
  readonly part: number;
}

export type AssessmentEvent =
  | { readonly type: "AssessmentStarted" }
  | {
      readonly type: "ComplainantContacted";
      readonly contactedOn: Day;
      readonly mode: HearingMode;
      readonly note: TextRef | undefined;
    }
  | { readonly type: "SupplementRequested"; readonly replyByOn: Day; readonly lacking: TextRef }
  | {
      readonly type: "SupplementProvided";
      readonly text: TextRef | undefined;
      readonly enclosures: readonly EnclosureRef[];
    }
  | { readonly type: "SupplementTermEnded" }
  | {
      readonly type: "FlagsSet";
      readonly urgent: boolean;
      readonly restricted: boolean;
      readonly addressHidden: boolean;
    }
  | {
      readonly type: "ParallelProcedureOpened";
      readonly kind: ParallelProcedureKind;
      /** Since when it was known, where that was before the recording: a letter that was opened. */
      readonly awareAt?: Temporal.Instant | undefined;
    }
  | { readonly type: "ParallelProcedureClosed"; readonly kind: ParallelProcedureKind; readonly note: TextRef }
  | {
      readonly type: "PartAdded";
      readonly number: number;
      readonly subject: Subject;
      readonly description: TextRef;
      /** Of a complaint that was joined to this one. */
      readonly from?: PartOrigin | undefined;
    }
  | { readonly type: "ScreeningCorrected"; readonly screening: ScreeningAnswers; readonly reason: TextRef }
  | { readonly type: "AuthoritySet"; readonly authority: Authority }
  | { readonly type: "ConductDated"; readonly conductUntilOn: Day }
  | { readonly type: "DepartmentSet"; readonly departmentId: DepartmentId };
