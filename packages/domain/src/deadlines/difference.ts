import type { Calendar } from "../calendar/calendar.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Deadline } from "./deadline.ts";
import { type DeadlineContext, deadlines } from "./deadlines.ts";
import type { TermKind } from "./term.ts";

export interface MovedDeadline {
  readonly key: string;
  readonly kind: TermKind;
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
}

/**
 * Which running deadlines of a complaint another calendar would move. Nothing is recomputed silently: a complaint
 * keeps its calendar until the coordinator has seen this and adopts the newer one. What was met or has lapsed under
 * both calendars is history and left alone.
 */
export function calendarDifference(
  complaint: Complaint,
  from: Calendar,
  to: Calendar,
  context: Omit<DeadlineContext, "calendar">,
): readonly MovedDeadline[] {
  const afterwards = new Map(
    deadlines(complaint, { ...context, calendar: to }).map((deadline) => [deadline.key, deadline]),
  );
  return deadlines(complaint, { ...context, calendar: from }).flatMap((before) => {
    const after = afterwards.get(before.key);
    if (!after || after.dueOn.equals(before.dueOn) || !(isRunning(before) || isRunning(after))) return [];
    return [{ key: before.key, kind: before.kind, fromOn: before.dueOn, toOn: after.dueOn }];
  });
}

function isRunning({ status }: Deadline): boolean {
  return status === "OPEN" || status === "LATE";
}
