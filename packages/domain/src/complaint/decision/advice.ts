import type { TextRef } from "../../ids.ts";
import { mustBe, mustNotBeDeclining } from "../guards.ts";
import { areRespondentsHeard, isComplainantHeard } from "../hearing/completeness.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";

/** Hands the case to the adviser or committee, where the authority has one (Awb 9:13-9:15). */
export const requestAdvice: Rule = {
  by: ["COORDINATOR", "HANDLER"],
  guard: (complaint, context) =>
    firstOf(
      context.settings.withAdviser ? undefined : refusal("NO_ADVISER_HERE"),
      mustBe(complaint, "IN_HANDLING"),
      mustNotBeDeclining(complaint),
    ),
  decide: (_, __, context) => accept(context, { type: "AdviceRequested" }),
};

export interface GiveAdvice {
  /** Findings, advice and recommendations, with the record of the hearing (Awb 9:15(4)). */
  readonly report: TextRef;
}

/** No advice before both sides were heard, or waived it, before the adviser: the report holds the record (Awb 9:15(2)-(4)). */
export const giveAdvice: Rule<GiveAdvice> = {
  by: ["ADVISER"],
  guard: (complaint, context) =>
    firstOf(
      mustBe(complaint, "AT_ADVISER"),
      isComplainantHeard(complaint) ? undefined : refusal("COMPLAINANT_NOT_HEARD"),
      areRespondentsHeard(complaint, context) ? undefined : refusal("RESPONDENT_NOT_HEARD"),
    ),
  decide: (_, { report }, context) => accept(context, { type: "AdviceGiven", report }),
};
