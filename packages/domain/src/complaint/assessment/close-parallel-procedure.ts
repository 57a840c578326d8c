import type { TextRef } from "../../ids.ts";
import type { ParallelProcedureKind } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import { mustNotBeArchived } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";

export interface CloseParallelProcedure {
  readonly kind: ParallelProcedureKind;
  /** By whom and how, such as the day on which the privacy officer reported it. */
  readonly note: TextRef;
}

const isOpen = (complaint: Complaint, kind?: ParallelProcedureKind) =>
  complaint.parallelProcedures.some(
    (procedure) => !procedure.closed && (kind === undefined || procedure.kind === kind),
  );

/**
 * The duty beside the complaint is with who must do it, or done: a data breach taken over by the privacy officer or
 * reported (AVG 33). Also after the end of the complaint, which ends no such duty.
 */
export const closeParallelProcedure: Rule<CloseParallelProcedure> = {
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustNotBeArchived(complaint),
      isOpen(complaint) ? undefined : refusal("NO_PARALLEL_PROCEDURE_OPEN"),
    ),
  decide: (complaint, { kind, note }, context) =>
    isOpen(complaint, kind)
      ? accept(context, { type: "ParallelProcedureClosed", kind, note })
      : refuse("NO_PARALLEL_PROCEDURE_OPEN"),
};
