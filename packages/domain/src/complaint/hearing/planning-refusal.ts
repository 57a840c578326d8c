import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { isWorkingDay } from "../../calendar/calendar.ts";
import { answerDueOn } from "../../deadlines/deadlines.ts";
import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { isBefore } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";

/** When somebody is to be heard, and what is known of that moment. */
export interface PlannedMoment {
  readonly plannedAt: Temporal.Instant;
  /** Whether the handler hears somebody of another complaint at that time. */
  readonly booked?: boolean;
  /** Why after the term, on a closed day or beside another one all the same. */
  readonly meant?: TextRef | undefined;
}

/**
 * A moment that does not lie ahead, and what is most often a slip: a hearing after the last day for the answer, on a closed day,
 * or while the same person hears somebody else. Each of the latter can be meant, and then a word says why (Awb 9:10).
 */
export function planningRefusal(
  complaint: Complaint,
  { plannedAt, booked, meant }: PlannedMoment,
  context: Context,
): Refusal | undefined {
  if (Temporal.Instant.compare(plannedAt, context.now) <= 0) return refusal("HEARING_NOT_IN_FUTURE");
  if (meant) return undefined;
  const dayOn = amsterdamDay(plannedAt);
  const dueOn = answerDueOn(complaint, context);
  if (isBefore(dueOn, dayOn)) return refusal("HEARING_AFTER_TERM", { dueOn });
  if (!isWorkingDay(dayOn, context.calendar)) return refusal("HEARING_ON_CLOSED_DAY", { dayOn });
  return booked ? refusal("HEARING_DOUBLE_BOOKED") : undefined;
}
