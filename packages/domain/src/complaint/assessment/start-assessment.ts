import { mustNotBeHandingOver } from "../closing/hand-over/start-hand-over.ts";
import { requestNotices, toComplainant } from "../correspondence/notices.ts";
import { mustBe } from "../guards.ts";
import { accept, firstOf, type Rule } from "../rule.ts";

/**
 * The coordinator takes it up; the full acknowledgement goes out (Awb 9:6, and 9:15(1) where an adviser handles). It promises
 * an answer: not of what is on its way to who is to answer it (2:3).
 */
export const startAssessment: Rule = {
  by: ["COORDINATOR"],
  guard: (complaint) => firstOf(mustBe(complaint, "RECEIVED"), mustNotBeHandingOver(complaint)),
  decide: (complaint, _, context) =>
    accept(
      context,
      { type: "AssessmentStarted" },
      ...requestNotices(complaint, toComplainant(complaint, "ACKNOWLEDGEMENT")),
    ),
};
