import { addWorkingDays } from "../../calendar/calendar.ts";
import { declineDueOn } from "../../deadlines/deadlines.ts";
import type { Complaint, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import { answerLetters, untold } from "../correspondence/answer-letters.ts";
import { answerStands } from "../correspondence/answer-stands.ts";
import type { EventData } from "../event.ts";
import { isBefore, mustNotBeDestroyed, mustNotBeLeaving, today } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";
import { declineLapsed } from "./decline-lapsed.ts";
import { undoneParts, unreachedParts } from "./undo-parts.ts";

/**
 * The four weeks are over and the decline has not reached each of them: its letter never left, or waits to be sent again after
 * it came back. Then there is none (Awb 9:8(3), 2:11): nothing is closed by it, and the complaint is handled.
 */
export const lapseDecline: Rule = {
  by: ["SYSTEM"],
  guard: (complaint, context) =>
    firstOf(
      mustNotBeDestroyed(complaint),
      // Given to the mail server: how that turns out says whether it left in time.
      mustNotBeLeaving(complaint),
      waitsTooLong(complaint, context) ? undefined : refusal("NOT_LATE"),
    ),
  decide: (complaint, _, context) => accept(context, ...lapsing(complaint, context)),
};

function lapsing(complaint: Complaint, context: Context): readonly EventData[] {
  const ofParts = unreachedParts(complaint);
  if (ofParts) return undoneParts(complaint, ofParts.decline, ofParts.letter, context);
  const letter = waitingLetter(complaint);
  return letter ? declineLapsed(complaint, letter, context) : [];
}

/** What went by post on the last day may be recorded on the working day after it. */
function waitsTooLong(complaint: Complaint, context: Context): boolean {
  const letter = unreachedParts(complaint)?.letter ?? waitingLetter(complaint);
  if (!letter) return false;
  const dueOn = declineDueOn(complaint, context);
  const isOnPaper = letter.channel === "POST" || letter.channel === "NONE";
  return isBefore(isOnPaper ? addWorkingDays(dueOn, 1, context.calendar) : dueOn, today(context));
}

/** A letter of the decline that waits, while somebody is told by none. On paper before others: its posting may still be told of. */
function waitingLetter(complaint: Complaint): Notice | undefined {
  const isOpen = complaint.approval?.of === "DECLINE" && answerStands(complaint, "DECLINED");
  if (!isOpen || untold(complaint, "DISPATCHED").length === 0) return undefined;
  const waiting = answerLetters(complaint).filter(({ state }) => state === "REQUESTED");
  return waiting.find(({ channel }) => channel === "POST" || channel === "NONE") ?? waiting[0];
}
