import type { TextRef } from "../../ids.ts";
import type { FollowUpChoice } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import { requestNotices } from "../correspondence/notices.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";

const unanswered = (complaint: Complaint) =>
  complaint.ombudsman?.recommendations.filter((one) => !one.choice) ?? [];

export interface AnswerRecommendation {
  readonly number: number;
  readonly choice: FollowUpChoice;
  readonly reasons: TextRef | undefined;
}

/** The authority says how it follows up, with reasons if it does not (Awb 9:36(4)). The last answer sends the letter. */
export const answerRecommendation: Rule<AnswerRecommendation> = {
  by: ["SIGNATORY"],
  guard: (complaint) =>
    complaint.ombudsman?.stage === "FOLLOW_UP" && unanswered(complaint).length > 0
      ? undefined
      : refusal("NO_SUCH_RECOMMENDATION"),
  decide: (complaint, { number, choice, reasons }, context) => {
    const open = unanswered(complaint);
    if (!open.some((one) => one.number === number)) return refuse("NO_SUCH_RECOMMENDATION", { number });
    if (choice !== "FOLLOW" && !reasons) return refuse("REASONS_MISSING", { number });
    const letter = { kind: "FOLLOW_UP_TO_OMBUDSMAN", to: { kind: "OMBUDSMAN" } } as const;
    const last = open.length === 1 ? requestNotices(complaint, letter) : [];
    return accept(context, { type: "RecommendationAnswered", number, choice, reasons }, ...last);
  },
};

export const closeOmbudsmanCase: Rule = {
  by: ["LIAISON", "COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      complaint.ombudsman?.report && complaint.ombudsman.stage !== "CLOSED"
        ? undefined
        : refusal("NO_OMBUDSMAN_CASE"),
      unanswered(complaint).length > 0
        ? refusal("RECOMMENDATIONS_OPEN", { count: unanswered(complaint).length })
        : undefined,
    ),
  decide: (_, __, context) => accept(context, { type: "OmbudsmanCaseClosed" }),
};
