import type { Complaint } from "../complaint/complaint.ts";
import type { Context } from "../complaint/context.ts";
import { isAcknowledgedOtherwise } from "../complaint/intake/acknowledged-otherwise.ts";
import type { Deadline } from "./deadline.ts";
import { type DeadlineContext, deadlines } from "./deadlines.ts";
import type { TermKind } from "./term.ts";

export interface MovedDeadline {
  readonly key: string;
  readonly kind: TermKind;
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
}

/** Which running deadlines of a complaint the newest calendar would move. */
export function calendarDifference(
  complaint: Complaint,
  context: DeadlineContext & Pick<Context, "newestCalendar">,
): readonly MovedDeadline[] {
  return difference(complaint, context, { ...context, calendar: context.newestCalendar });
}

/** Which running deadlines of a complaint the newest settings would move; none when they come too late for it. */
export function settingsDifference(
  complaint: Complaint,
  context: DeadlineContext & Pick<Context, "newestSettings">,
): readonly MovedDeadline[] {
  if (isAcknowledgedOtherwise(complaint, context)) return [];
  return difference(complaint, context, { ...context, settings: context.newestSettings });
}

/**
 * Nothing is recomputed silently: a complaint keeps its calendar and settings until the coordinator has seen this and
 * adopts the newer ones. What was met or has lapsed under both is history and left alone.
 */
function difference(
  complaint: Complaint,
  from: DeadlineContext,
  to: DeadlineContext,
): readonly MovedDeadline[] {
  const afterwards = new Map(deadlines(complaint, to).map((deadline) => [deadline.key, deadline]));
  return deadlines(complaint, from).flatMap((before) => {
    const after = afterwards.get(before.key);
    if (!after || after.dueOn.equals(before.dueOn) || !(isRunning(before) || isRunning(after))) return [];
    return [{ key: before.key, kind: before.kind, fromOn: before.dueOn, toOn: after.dueOn }];
  });
}

function isRunning({ status }: Deadline): boolean {
  return status === "OPEN" || status === "LATE";
}
