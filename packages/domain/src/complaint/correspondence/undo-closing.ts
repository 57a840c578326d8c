import { declineDueOn } from "../../deadlines/deadlines.ts";
import type { Complaint, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import type { Happening } from "../event.ts";
import { isBefore, today } from "../guards.ts";
import { resumingDuties } from "../handling/handling-duties.ts";
import type { NoticeRequested } from "./notices.ts";

/**
 * What follows where the letter that closed the case did not arrive. While it is on its way again nothing changes: the second
 * sending will count (Awb 2:11). Else nobody was told and nothing is closed; and when the four weeks are over there is no
 * decline any more, so that handling goes on (Awb 9:8(3)).
 */
export function undoClosing(
  complaint: Complaint,
  failed: Notice,
  again: readonly NoticeRequested[],
  context: Context,
): readonly Happening[] {
  const isOnItsWay = again.some(({ channel }) => channel !== "NONE");
  if (isOnItsWay || !hasClosed(complaint, failed)) return [];
  const undone = { type: "ClosingUndone", number: failed.number } as const;
  const isLapsed = failed.kind === "DECLINED" && isBefore(declineDueOn(complaint, context), today(context));
  return isLapsed ? [undone, { type: "DeclineLapsed" }, ...resumingDuties(complaint, context)] : [undone];
}

/** The letter by which it ended, with none after it that left or is on its way. */
function hasClosed({ status, notices }: Complaint, { kind, number }: Notice): boolean {
  if (!(kind === "DECISION" && status === "DECIDED") && !(kind === "DECLINED" && status === "DECLINED"))
    return false;
  const later = notices.filter((one) => one.kind === kind && one.number > number);
  return later.every(({ state }) => state === "FAILED" || state === "CANCELLED");
}
