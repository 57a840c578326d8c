import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { isWorkingDay } from "../../calendar/calendar.ts";
import { answerDueOn } from "../../deadlines/deadlines.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { isBefore } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import type { PlanHearing } from "./hear.ts";

/**
 * What is most often a slip: a hearing after the last day for the answer, on a closed day, or while the same person hears
 * somebody else. Each can be meant, and then a word says why (Awb 9:10).
 */
export function planningRefusal(
  complaint: Complaint,
  { plannedAt, booked, meant }: PlanHearing,
  context: Context,
): Refusal | undefined {
  if (meant) return undefined;
  const dayOn = amsterdamDay(plannedAt);
  const dueOn = answerDueOn(complaint, context);
  if (isBefore(dueOn, dayOn)) return refusal("HEARING_AFTER_TERM", { dueOn });
  if (!isWorkingDay(dayOn, context.calendar)) return refusal("HEARING_ON_CLOSED_DAY", { dayOn });
  return booked ? refusal("HEARING_DOUBLE_BOOKED") : undefined;
}
