import { decisionDueOn } from "../../deadlines/deadlines.ts";
import type { Complaint } from "../complaint.ts";
import { requestNotices, toEachComplainant } from "../correspondence/notices.ts";
import { isBefore, mustBeOpen, today } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";
import { termMustRun } from "./adjourn.ts";

/** Whether the complainant will be told when the term passes: not twice, and not of what had been answered before. */
export function owesLateNotice({ lateNotedOn, pastEndings, target }: Complaint): boolean {
  const answered = pastEndings.some(({ as }) => as === "DECIDED" || as === "DECLINED");
  return lateNotedOn === undefined && !answered && target === undefined;
}

/**
 * The term passed without an answer: the complainant hears so, and that the ombudsman is open now (Awb 9:24(1)(b)). Never of
 * a complaint that was answered before, nor of one that went on after its term: "should have ended" is of those that never
 * ended in time.
 */
export const noteLate: Rule = {
  by: ["SYSTEM"],
  guard: (complaint, context) =>
    firstOf(
      mustBeOpen(complaint),
      termMustRun(complaint),
      complaint.startsOn && !isBefore(decisionDueOn(complaint, context), today(context))
        ? refusal("NOT_LATE")
        : undefined,
      complaint.lateNotedOn ? refusal("ALREADY_DONE") : undefined,
      owesLateNotice(complaint) ? undefined : refusal("ENDED_BEFORE"),
    ),
  decide: (complaint, _, context) =>
    accept(
      context,
      { type: "LateNoted", dueOn: decisionDueOn(complaint, context) },
      ...requestNotices(complaint, ...toEachComplainant(complaint, "LATE")),
    ),
};
