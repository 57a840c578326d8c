import { furthestStep, type TermKind } from "@gehoor/domain";

/** Days before the last day on which staff are told; `PASSED` is the day after it. Most distant first. */
export const PASSED = -1;

/**
 * When each kind of term asks for attention. Empty: nobody here can do anything about it (the citizen's year for the
 * ombudsman).
 */
export const alertThresholds: Readonly<Record<TermKind, readonly number[]>> = {
  ACKNOWLEDGEMENT: [7, 3, 1, 0, PASSED],
  CONTACT: [1, 0, PASSED],
  ROUTING: [1, 0, PASSED],
  // Who was asked knows the day; the coordinator asks another once it has passed.
  DECLARATION: [PASSED],
  DECLINE_NOTICE: [7, 3, 1, 0],
  DECISION: [14, 7, 3, 1, 0, PASSED],
  POSTPONED_DECISION: [14, 7, 3, 1, 0, PASSED],
  ANSWER_TARGET: [14, 7, 3, 1, 0, PASSED],
  SUPPLEMENT: [0, PASSED],
  INFORMAL_REVIEW: [3, 0, PASSED],
  HEARING_REPLY: [0, PASSED],
  REVIEW: [7, 0, PASSED],
  // Of three days the first counts most: told at once.
  BREACH_REPORT: [3, 1, 0, PASSED],
  OMBUDSMAN_REQUEST: [],
  OMBUDSMAN_DEMAND: [7, 3, 1, 0, PASSED],
  FOLLOW_UP: [14, 7, 3, 1, 0, PASSED],
};

/** The day that sorts after every other: nothing is due any more. */
export const NEVER = Temporal.PlainDate.from("9999-12-31");

/**
 * How many days before the due day a step of the ladder may be reached at the soonest; negative after it. So many working days take
 * no more days than this, with a weekend in each week and two weeks that are not worked.
 *
 * @param offset in working days, as of the domain's `stepOn`
 */
export function leadOf(offset: number): number {
  return offset < -1 ? -2 * offset + 14 : -offset;
}

/** The first day on which the sweep looks at a term: before any step that the ladder may have, now or later. */
export function firstAlertOn(kind: TermKind, dueOn: Temporal.PlainDate): Temporal.PlainDate {
  const [first] = alertThresholds[kind];
  return first === undefined
    ? NEVER
    : dueOn.subtract({ days: Math.max(first, leadOf(-furthestStep.before)) });
}
