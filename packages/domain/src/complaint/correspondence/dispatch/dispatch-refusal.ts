import { amsterdamDay } from "../../../calendar/amsterdam-day.ts";
import { declineDueOn } from "../../../deadlines/deadlines.ts";
import type { Complaint, Notice } from "../../complaint.ts";
import type { Context } from "../../context.ts";
import { tellsOfPart } from "../../decline/tells-of-part.ts";
import { isBefore, today } from "../../guards.ts";
import { type Refusal, refusal } from "../../refusals.ts";
import { firstOf } from "../../rule.ts";
import { answerStands } from "../answer-stands.ts";
import { isReachable } from "../readdress.ts";

/** Why this letter may not leave on this day; asked before it is sent as well as when it is recorded. */
export function dispatchRefusal(
  complaint: Complaint,
  notice: Notice,
  dispatchedOn: Temporal.PlainDate,
  context: Context,
): Refusal | undefined {
  return firstOf(
    mustBeWaiting(notice),
    dispatchDayRefusal(notice, dispatchedOn, context),
    isReachable(complaint, notice) ? undefined : refusal("ADDRESSEE_DECEASED"),
    answerRefusal(complaint, notice, dispatchedOn, context),
  );
}

/** A day before it was asked for would make a late letter timely. */
export function dispatchDayRefusal(
  { requestedAt }: Notice,
  dispatchedOn: Temporal.PlainDate,
  context: Context,
): Refusal | undefined {
  if (isBefore(today(context), dispatchedOn))
    return refusal("DISPATCH_IN_FUTURE", { todayOn: today(context) });
  const requestedOn = amsterdamDay(requestedAt);
  return isBefore(dispatchedOn, requestedOn)
    ? refusal("DISPATCH_BEFORE_REQUEST", { requestedOn })
    : undefined;
}

/** Waiting, or given to a mail server that never answered: whoever learns what became of it may say so. */
function mustBeWaiting({ state, number, answerLost }: Notice): Refusal | undefined {
  if (state === "CANCELLED") return refusal("OVERTAKEN", { number });
  if (state === "CLAIMED") return answerLost ? undefined : refusal("LETTER_LEAVING", { number });
  return state === "REQUESTED" ? undefined : refusal("ALREADY_DISPATCHED", { number });
}

/** The two letters that end a case leave only while approved, and the decline only within its four weeks (Awb 9:8(3)). */
function answerRefusal(
  complaint: Complaint,
  notice: Notice,
  dispatchedOn: Temporal.PlainDate,
  context: Context,
): Refusal | undefined {
  const { kind } = notice;
  if (kind !== "DECLINED" && kind !== "DECISION") return undefined;
  if (kind === "DECLINED") {
    const dueOn = declineDueOn(complaint, context);
    if (isBefore(dueOn, dispatchedOn)) return refusal("DECLINE_TERM_PASSED", { dueOn });
  }
  const stands = tellsOfPart(complaint, notice) || answerStands(complaint, kind);
  return stands ? undefined : refusal("NOT_APPROVED");
}
