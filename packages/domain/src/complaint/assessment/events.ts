import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { DepartmentId, EnclosureRef, TextRef } from "../../ids.ts";
import type { Authority, HearingMode, ParallelProcedureKind, Subject } from "../codes.ts";
import type { EvolversOf } from "../evolver.ts";
import type { ScreeningAnswers } from "../intake/screening-answers.ts";
import type { PartOrigin } from "../parts/part.ts";

type Day = Temporal.PlainDate;

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

export const assessmentEvolvers: EvolversOf<AssessmentEvent> = {
  AssessmentStarted: () => ({ status: "ASSESSING" }),
  ComplainantContacted: (complaint, event) => ({ contactedOn: complaint.contactedOn ?? event.contactedOn }),
  SupplementRequested: (_, event) => ({
    status: "AWAITING_SUPPLEMENT",
    supplement: { requestedOn: amsterdamDay(event.at), replyByOn: event.replyByOn, givenOn: undefined },
    pendingSpam: undefined,
    pendingOutside: undefined,
  }),
  SupplementProvided: (complaint, event) => ({
    status: "ASSESSING",
    pendingOutside: undefined,
    supplement: complaint.supplement && { ...complaint.supplement, givenOn: amsterdamDay(event.at) },
    enclosures: [...complaint.enclosures, ...event.enclosures],
  }),
  SupplementTermEnded: () => ({ status: "ASSESSING" }),
  FlagsSet: (_, { urgent, restricted, addressHidden }) => ({ urgent, restricted, addressHidden }),
  ParallelProcedureOpened: (complaint, event) => ({
    parallelProcedures: [
      ...complaint.parallelProcedures,
      { kind: event.kind, openedAt: event.awareAt ?? event.at, closed: undefined },
    ],
  }),
  ParallelProcedureClosed: (complaint, { kind, note, at }) => ({
    parallelProcedures: complaint.parallelProcedures.map((procedure) =>
      procedure.kind === kind ? { ...procedure, closed: { at, note } } : procedure,
    ),
  }),
  PartAdded: (complaint, { number, subject, description, from }) => ({
    parts: [
      ...complaint.parts,
      {
        number,
        subject,
        description,
        from,
        judgement: undefined,
        findings: undefined,
        norms: [],
        ending: undefined,
        pastEndings: [],
      },
    ],
  }),
  ScreeningCorrected: (_, { screening }) => ({ screening }),
  AuthoritySet: (_, { authority }) => ({ authority }),
  ConductDated: (_, event) => ({ conductUntilOn: event.conductUntilOn }),
  DepartmentSet: (_, event) => ({ departmentId: event.departmentId }),
};
