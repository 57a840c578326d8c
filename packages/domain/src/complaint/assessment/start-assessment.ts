import { requestNotices, toComplainant } from "../correspondence/notices.ts";
import { mustBe } from "../guards.ts";
import { accept, type Rule } from "../rule.ts";

export interface StartAssessment {
  readonly type: "StartAssessment";
}

/** The coordinator takes it up; the full acknowledgement goes out (Awb 9:6, and 9:15(1) where an adviser handles). */
export const startAssessment: Rule<StartAssessment> = {
  type: "StartAssessment",
  by: ["COORDINATOR"],
  guard: (complaint) => mustBe(complaint, "RECEIVED"),
  decide: (complaint, _, context) =>
    accept(
      context,
      { type: "AssessmentStarted" },
      ...requestNotices(complaint, toComplainant(complaint, "ACKNOWLEDGEMENT")),
    ),
};
