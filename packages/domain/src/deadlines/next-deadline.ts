import type { Deadline } from "./deadline.ts";
import type { TermKind } from "./term.ts";

/** What the authority itself must do, the weightier first where two fall on one day; the others are chances that lapse. */
export const duties: readonly TermKind[] = [
  ...(["BREACH_REPORT", "ACKNOWLEDGEMENT", "CONTACT", "ROUTING", "DECISION", "POSTPONED_DECISION"] as const),
  "ANSWER_TARGET",
  ...(["INFORMAL_REVIEW", "REVIEW", "OMBUDSMAN_DEMAND", "FOLLOW_UP"] as const),
];

/** What the municipality aims at by itself, under proper handling (Awb 9:2, 9:5): the law attaches nothing to its day. */
export const ownTargets: readonly TermKind[] = ["CONTACT", "ROUTING", "INFORMAL_REVIEW"];

/**
 * The duty that counts now. A duty of the law stays, also when late: it is still owed. A missed target of one's own steps
 * aside: nothing can make it good, and in front of the list it would hide for ever the term that the law does watch. It
 * stays owed, and is shown beside this (`owedTarget`).
 *
 * @param list the deadlines of one complaint, whatever the day they were seen from
 * @param todayOn which day it is in Europe/Amsterdam
 */
export function nextDeadline<One extends Deadline>(
  list: readonly One[],
  todayOn: Temporal.PlainDate,
): One | undefined {
  return list
    .filter(({ kind, status }) => duties.includes(kind) && (status === "OPEN" || status === "LATE"))
    .filter(
      ({ kind, dueOn }) => !ownTargets.includes(kind) || Temporal.PlainDate.compare(dueOn, todayOn) >= 0,
    )
    .sort(
      (one, other) =>
        Temporal.PlainDate.compare(one.dueOn, other.dueOn) ||
        duties.indexOf(one.kind) - duties.indexOf(other.kind),
    )[0];
}
