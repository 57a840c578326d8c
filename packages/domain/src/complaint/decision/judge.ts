import type { DepartmentId, TextRef } from "../../ids.ts";
import type { Judgement, Norm } from "../codes.ts";
import { mustBe } from "../guards.ts";
import { openParts } from "../parts/part-endings.ts";
import { accept, type Rule, refuse } from "../rule.ts";

export interface JudgePart {
  readonly part: number;
  readonly judgement: Judgement;
  readonly findings: TextRef;
  readonly norms: readonly Norm[];
}

/** Findings and judgement on one part (Awb 9:12(1)), tied to at least one norm of proper conduct. */
export const judgePart: Rule<JudgePart> = {
  by: ["HANDLER"],
  guard: (complaint) => mustBe(complaint, "IN_HANDLING"),
  decide: (complaint, { part, judgement, findings, norms }, context) => {
    const judged = openParts(complaint).find((one) => one.number === part);
    if (!judged) return refuse("NO_SUCH_PART", { part });
    if (norms.length === 0) return refuse("NORM_MISSING", { part });
    return accept(context, { type: "PartJudged", part, judgement, findings, norms });
  },
};

export interface DrawConclusions {
  /** Undefined: no conclusions are attached to the judgement. */
  readonly text: TextRef | undefined;
  readonly measures: readonly {
    readonly description: TextRef;
    readonly departmentId: DepartmentId | undefined;
    readonly dueOn: Temporal.PlainDate | undefined;
  }[];
  readonly deviatesFromAdvice: boolean;
  readonly deviationReason: TextRef | undefined;
}

/** What the authority does with it (Awb 9:12(1)); deviating from an advice needs the reason (Awb 9:16). */
export const drawConclusions: Rule<DrawConclusions> = {
  by: ["HANDLER"],
  guard: (complaint) => mustBe(complaint, "IN_HANDLING"),
  decide: (complaint, { text, measures, deviatesFromAdvice, deviationReason }, context) => {
    if (deviatesFromAdvice && !complaint.advice?.receivedOn) return refuse("NO_ADVICE");
    if (deviatesFromAdvice && !deviationReason) return refuse("DEVIATION_REASON_MISSING");
    if (!deviatesFromAdvice && deviationReason) return refuse("DEVIATION_REASON_NEEDLESS");
    const numbered = measures.map((measure, index) => ({ number: index + 1, ...measure }));
    return accept(context, { type: "ConclusionsDrawn", text, measures: numbered, deviationReason });
  },
};
