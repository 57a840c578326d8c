import { decisionDueOn } from "../../deadlines/deadlines.ts";
import { requestNotices, toComplainant } from "../correspondence/notices.ts";
import { isBefore, mustBeOpen, today } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";
import { termMustRun } from "./adjourn.ts";

export interface NoteLate {
  readonly type: "NoteLate";
}

/** The term passed without an answer: the complainant hears so, and that the ombudsman is open now (Awb 9:24(1)(b)). */
export const noteLate: Rule<NoteLate> = {
  type: "NoteLate",
  by: ["SYSTEM"],
  guard: (complaint, context) =>
    firstOf(
      mustBeOpen(complaint),
      termMustRun(complaint),
      complaint.startsOn && !isBefore(decisionDueOn(complaint, context), today(context))
        ? refusal("NOT_LATE")
        : undefined,
      complaint.lateNotedOn ? refusal("ALREADY_DONE") : undefined,
    ),
  decide: (complaint, _, context) =>
    accept(
      context,
      { type: "LateNoted", dueOn: decisionDueOn(complaint, context) },
      ...requestNotices(complaint, toComplainant(complaint, "LATE")),
    ),
};
