import { declineDueOn } from "../../deadlines/deadlines.ts";
import type { Complaint, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import { declineLapsed } from "../decline/decline-lapsed.ts";
import { partDeclineBy } from "../decline/tells-of-part.ts";
import { undoParts } from "../decline/undo-parts.ts";
import type { EventData } from "../event.ts";
import { isBefore, today } from "../guards.ts";
import { isOfAnswer, untold } from "./answer-letters.ts";
import type { NoticeRequested } from "./notice.ts";

/**
 * What follows where a letter that closed the case did not arrive. While it is on its way again nothing changes: the second
 * sending will count (Awb 2:11). Else somebody was not told and nothing is closed, whoever else was; and when the four weeks
 * are over there is no decline any more, so that handling goes on (Awb 9:8(3)), of which those hear to whom it had gone.
 */
export function undoClosing(
  complaint: Complaint,
  failed: Notice,
  again: readonly NoticeRequested[],
  context: Context,
): readonly EventData[] {
  const isOnItsWay = again.some(({ channel }) => channel !== "NONE");
  if (isOnItsWay) return [];
  const ofParts = partDeclineBy(complaint, failed.number);
  if (ofParts) return undoParts(complaint, ofParts, failed, context);
  if (!hasClosed(complaint, failed)) return [];
  const isLapsed = failed.kind === "DECLINED" && isBefore(declineDueOn(complaint, context), today(context));
  return isLapsed
    ? declineLapsed(complaint, failed, context)
    : [{ type: "ClosingUndone", number: failed.number }];
}

/** It ended by this letter among others, and without it somebody is told by none that left or is on its way. */
function hasClosed(complaint: Complaint, failed: Notice): boolean {
  const { kind } = failed;
  const ended = kind === "DECISION" ? "DECIDED" : "DECLINED";
  const isAnswer = kind === "DECISION" || kind === "DECLINED";
  if (!isAnswer || complaint.status !== ended || !isOfAnswer(complaint, failed)) return false;
  return untold(without(complaint, failed), "REQUESTED", "CLAIMED", "DISPATCHED").length > 0;
}

function without(complaint: Complaint, { number }: Notice): Complaint {
  return { ...complaint, notices: complaint.notices.filter((one) => one.number !== number) };
}
