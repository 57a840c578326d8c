import type { TextRef } from "../../ids.ts";
import { mustBeOpen, mustNotBeDeclining } from "../guards.ts";
import type { ScreeningAnswers } from "../intake/screening-answers.ts";
import { accept, firstOf, type Rule } from "../rule.ts";

export interface CorrectScreening {
  /** The answers as they should have been; whom and what it is about, and its day, stay the complaint's own. */
  readonly answers: Pick<
    ScreeningAnswers,
    "decision" | "earlierComplaint" | "proceedings" | "concerns" | "matter"
  >;
  readonly reason: TextRef;
}

/**
 * What the complainant answered before writing may be wrong, and grounds hang on it: of Awb 9:8(1)(c) and (d) whether the
 * decision is late, of 9:4 whether the conduct was towards another. Mended by the coordinator, who says why.
 */
export const correctScreening: Rule<CorrectScreening> = {
  by: ["COORDINATOR"],
  guard: (complaint) => firstOf(mustBeOpen(complaint), mustNotBeDeclining(complaint)),
  decide: ({ about, conductUntilOn, parts }, { answers, reason }, context) =>
    accept(context, {
      type: "ScreeningCorrected",
      screening: { ...answers, about, conductUntilOn, subject: parts[0]?.subject ?? "OTHER" },
      reason,
    }),
};
