import { amsterdamDay } from "../calendar/amsterdam-day.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { DeadlineContext } from "./deadlines.ts";
import { decisionTerm } from "./kinds/handling-terms.ts";
import { decision } from "./terms.ts";

/**
 * The day to work to for a complaint that goes on now after its term (Awb 9:11) has passed: the law gives no new term, so as
 * much time as a new complaint would have (Awb 9:2). Undefined while the term runs, or where none does.
 */
export function newTargetOn(complaint: Complaint, context: DeadlineContext): Temporal.PlainDate | undefined {
  if (complaint.startsOn === undefined) return undefined;
  const todayOn = amsterdamDay(context.now);
  const { calendar, settings } = context;
  if (Temporal.PlainDate.compare(todayOn, decisionTerm(complaint, context).dueOn) <= 0) return undefined;
  const like = { receivedOn: todayOn, withAdviser: settings.withAdviser, adjournedWeeks: 0 };
  return decision(like, calendar).dueOn;
}
