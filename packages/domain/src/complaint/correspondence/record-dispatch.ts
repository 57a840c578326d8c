import { declineDueOn } from "../../deadlines/deadlines.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import { endingOn, outcomeOf } from "../ending.ts";
import type { Happening } from "../event.ts";
import { isBefore, noGuard, today } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, type Rule, refuse, unless } from "../rule.ts";
import type { DispatchEvidence } from "./notice-kinds.ts";
import { requestNotices, toInformedRespondents } from "./notices.ts";

export interface RecordDispatch {
  readonly type: "RecordDispatch";
  readonly number: number;
  /** The day the letter left, which is the day it carries. */
  readonly dispatchedOn: Temporal.PlainDate;
  readonly evidence: DispatchEvidence;
  readonly letterHash: string;
}

/**
 * The evidence that a letter left (Awb 2:11, 2:25). For the answer and the decline it is what closes the case, decides
 * whether it was in time, and starts the ombudsman's year (Awb 9:24(1)).
 */
export const recordDispatch: Rule<RecordDispatch> = {
  type: "RecordDispatch",
  by: ["SYSTEM", "COORDINATOR", "INTAKE"],
  guard: noGuard,
  decide: (complaint, { number, dispatchedOn, evidence, letterHash }, context) => {
    const notice = complaint.notices.find((one) => one.number === number);
    if (!notice) return refuse("NO_SUCH_NOTICE", { number });
    return unless(dispatchRefusal(complaint, notice, dispatchedOn, context), () =>
      accept(
        context,
        { type: "NoticeDispatched", number, dispatchedOn, evidence, letterHash },
        ...closing(complaint, notice, dispatchedOn, context),
      ),
    );
  },
};

/** Why this letter may not leave on this day; asked before it is sent as well as when it is recorded. */
export function dispatchRefusal(
  complaint: Complaint,
  notice: Notice,
  dispatchedOn: Temporal.PlainDate,
  context: Context,
): Refusal | undefined {
  if (notice.state !== "REQUESTED") return refusal("ALREADY_DISPATCHED", { number: notice.number });
  if (isBefore(today(context), dispatchedOn))
    return refusal("DISPATCH_IN_FUTURE", { todayOn: today(context) });
  if (notice.kind === "DECLINED") {
    const dueOn = declineDueOn(complaint, context);
    if (isBefore(dueOn, dispatchedOn)) return refusal("DECLINE_TERM_PASSED", { dueOn });
    return complaint.approval?.of === "DECLINE" && isOpenStatus(complaint.status)
      ? undefined
      : refusal("NOT_APPROVED");
  }
  if (notice.kind === "DECISION")
    return complaint.approval?.of === "DECISION" && complaint.status === "DRAFT_DECISION"
      ? undefined
      : refusal("NOT_APPROVED");
  return undefined;
}

function closing(
  complaint: Complaint,
  notice: Notice,
  dispatchedOn: Temporal.PlainDate,
  context: Context,
): readonly Happening[] {
  if (notice.kind === "DECLINED") {
    const ending = endingOn(complaint, dispatchedOn, context, "13.1.4");
    return [
      { type: "ComplaintDeclined", ending: { ...ending, inTime: true } },
      ...requestNotices(complaint, ...toInformedRespondents(complaint, "OUTCOME")),
    ];
  }
  if (notice.kind === "DECISION") {
    const judgements = complaint.parts.flatMap((part) => part.judgement ?? []);
    const ending = endingOn(complaint, dispatchedOn, context, "13.1", outcomeOf(judgements));
    return [
      { type: "ComplaintDecided", ending },
      ...requestNotices(complaint, ...toInformedRespondents(complaint, "OUTCOME")),
    ];
  }
  return [];
}

export interface RecordDispatchFailure {
  readonly type: "RecordDispatchFailure";
  readonly number: number;
}

/** It did not arrive: sent again another way, which counts as the moment of sending (Awb 2:11). */
export const recordDispatchFailure: Rule<RecordDispatchFailure> = {
  type: "RecordDispatchFailure",
  by: ["SYSTEM", "COORDINATOR", "INTAKE"],
  guard: noGuard,
  decide: (complaint, { number }, context) => {
    const notice = complaint.notices.find((one) => one.number === number);
    if (!notice) return refuse("NO_SUCH_NOTICE", { number });
    if (notice.state === "FAILED" || notice.state === "CANCELLED") return refuse("ALREADY_DONE");
    const [again] = requestNotices(complaint, { kind: notice.kind, to: notice.to });
    const resend = again && !closesTheCase(notice) ? [{ ...again, channel: "POST" as const }] : [];
    return accept(context, { type: "NoticeFailed", number }, ...resend);
  },
};

/** An answer that bounced after it closed the case is resent by hand, with the coordinator's eyes on it. */
function closesTheCase(notice: Notice): boolean {
  return notice.state === "DISPATCHED" && (notice.kind === "DECISION" || notice.kind === "DECLINED");
}
