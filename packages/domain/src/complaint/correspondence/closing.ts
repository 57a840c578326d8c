import { declineDueOn } from "../../deadlines/deadlines.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import { endingOn, outcomeOf } from "../ending.ts";
import type { Happening } from "../event.ts";
import { isBefore } from "../guards.ts";
import { answerStands } from "./answer-stands.ts";
import { requestNotices, toInformedRespondents } from "./notices.ts";

/**
 * What the leaving of this letter brings about: the answer and the decline close the case. An answer that bounced and is
 * sent again closes it anew: the second sending is what counts (Awb 2:11). One overtaken while it was leaving closes nothing,
 * and a decline that left after its four weeks is no decline (Awb 9:8(3)).
 */
export function closing(
  complaint: Complaint,
  notice: Notice,
  dispatchedOn: Temporal.PlainDate,
  context: Context,
): readonly Happening[] {
  const { kind } = notice;
  if ((kind !== "DECLINED" && kind !== "DECISION") || !answerStands(complaint, kind)) return [];
  if (kind === "DECLINED" && isBefore(declineDueOn(complaint, context), dispatchedOn))
    return [{ type: "DeclineLapsed" }];
  const outcome = isOpenStatus(complaint.status) ? toInformedRespondents(complaint, "OUTCOME") : [];
  return [ended(complaint, kind, dispatchedOn, context), ...requestNotices(complaint, ...outcome)];
}

function ended(
  complaint: Complaint,
  kind: "DECLINED" | "DECISION",
  on: Temporal.PlainDate,
  context: Context,
): Happening {
  if (kind === "DECLINED") {
    const ending = endingOn(complaint, on, context, "13.1.4");
    return { type: "ComplaintDeclined", ending: { ...ending, inTime: true } };
  }
  const judged = complaint.parts.filter((part) => !part.handedOver);
  const outcome = outcomeOf(judged.flatMap((part) => part.judgement ?? []));
  return { type: "ComplaintDecided", ending: endingOn(complaint, on, context, "13.1", outcome) };
}
