import type { Deadline } from "./deadline.ts";
import { ownTargets } from "./next-deadline.ts";

/**
 * The first target of the municipality's own that is still owed, missed or not. Beside the duty that counts now
 * (`nextDeadline`), which a missed target must not hide: the talk or the handler that was promised is owed all the same
 * (Awb 9:2), and is to be seen, counted and done.
 *
 * @param list the deadlines of one complaint, whatever the day they were seen from; it has been missed when its day is past
 */
export function owedTarget<One extends Deadline>(list: readonly One[]): One | undefined {
  return list
    .filter(({ kind, status }) => ownTargets.includes(kind) && (status === "OPEN" || status === "LATE"))
    .sort((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn))[0];
}
