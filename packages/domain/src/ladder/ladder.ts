import { addWorkingDays, type Calendar, workingDayOnOrBefore } from "../calendar/calendar.ts";
import { codesOf } from "../codes-of.ts";
import type { TermKind } from "../deadlines/term.ts";

/** Who is told of a term that is about to end or has passed: each with who stands below, whose it was to act. */
export const rungs = ["HANDLER", "COORDINATOR", "SIGNATORY"] as const;
export type Rung = (typeof rungs)[number];

/** Nobody here can do anything about the citizen's year for the ombudsman (Awb 9:24): nobody is told of it. */
export type LadderKind = Exclude<TermKind, "OMBUDSMAN_REQUEST">;

/** When each is told, in working days after the due day: negative before it, 0 on it, null for no step of their own. */
export type Steps = Readonly<Record<Rung, number | null>>;

/** When who is told of a term, by its kind. */
export type Ladder = Readonly<Record<LadderKind, Steps>>;

/** How far from its due day a term may be told of, in working days. */
export const furthestStep = { before: 5, after: 20 } as const;

const steps = (HANDLER: number | null, COORDINATOR: number | null, SIGNATORY: number | null): Steps => ({
  ...{ HANDLER, COORDINATOR, SIGNATORY },
});

/**
 * Whoever acts hears the working day before, and with the coordinator the working day after; of a term of law the signatory hears
 * besides, once it has stayed undone: within days where somebody outside waits for it by law, after a week for the answer. What
 * the municipality set itself stays below the signatory.
 */
export const defaultLadder: Ladder = {
  ACKNOWLEDGEMENT: steps(-1, 1, 3),
  CONTACT: steps(-1, 1, null),
  ROUTING: steps(-1, 1, null),
  DECLARATION: steps(null, 1, null),
  // Until then it may be declined; that this is over asks nothing of anybody.
  DECLINE_NOTICE: steps(-1, null, null),
  DECISION: steps(-1, 1, 5),
  POSTPONED_DECISION: steps(-1, 1, 5),
  ANSWER_TARGET: steps(-1, 1, null),
  SUPPLEMENT: steps(null, 1, null),
  INFORMAL_REVIEW: steps(null, 1, null),
  HEARING_REPLY: steps(null, 1, null),
  REVIEW: steps(null, 1, null),
  BREACH_REPORT: steps(-1, 1, 1),
  OMBUDSMAN_DEMAND: steps(-1, 1, 3),
  FOLLOW_UP: steps(-1, 1, null),
};
export const ladderKinds = codesOf(defaultLadder);

/** A chance that lapses cannot be late: of these nobody is told after the day. */
export const lapsingKinds: readonly LadderKind[] = ["DECLINE_NOTICE"];

/** Whether nobody is told before who stands below them. */
export function isClimbing(of: Steps): boolean {
  const own = rungs.map((rung) => of[rung]).filter((one) => one !== null);
  return own.every((one, at) => at === 0 || (own[at - 1] ?? one) <= one);
}

/** The steps of one kind, each day with the highest who is told on it. */
export function stepsOf(of: Steps): readonly { readonly offset: number; readonly rung: Rung }[] {
  const highest = new Map<number, Rung>();
  for (const rung of rungs) {
    const offset = of[rung];
    if (offset !== null) highest.set(offset, rung);
  }
  return [...highest].map(([offset, rung]) => ({ offset, rung }));
}

/**
 * The day on which a step is told: a working day, so that somebody can act on it.
 *
 * @param offset whole working days after the due day; negative before it, 0 for the last working day in time
 */
export function stepOn(dueOn: Temporal.PlainDate, offset: number, calendar: Calendar): Temporal.PlainDate {
  if (offset > 0) return addWorkingDays(dueOn, offset, calendar);
  let on = offset === 0 ? workingDayOnOrBefore(dueOn, calendar) : dueOn;
  for (let left = offset; left < 0; left += 1) on = workingDayOnOrBefore(on.subtract({ days: 1 }), calendar);
  return on;
}

/**
 * The same asked from a day: a step was reached by every term that is due until then, and by no other. So a thousand terms are asked
 * at once.
 *
 * @param offset as of `stepOn`
 * @param todayOn which day it is in Europe/Amsterdam
 */
export function reachedUntil(
  offset: number,
  todayOn: Temporal.PlainDate,
  calendar: Calendar,
): Temporal.PlainDate {
  const workedOn = workingDayOnOrBefore(todayOn, calendar);
  if (offset < 0) return addWorkingDays(workedOn, -offset, calendar);
  if (offset === 0) return addWorkingDays(workedOn, 1, calendar).subtract({ days: 1 });
  let on = workedOn;
  for (let left = offset - 1; left > 0; left -= 1)
    on = workingDayOnOrBefore(on.subtract({ days: 1 }), calendar);
  return on.subtract({ days: 1 });
}

/** A step that became another one. */
export interface StepChange {
  readonly termKind: LadderKind;
  readonly rung: Rung;
  readonly from: number | null;
  readonly to: number | null;
}

/** What differs between two ladders. */
export function ladderChanges(before: Ladder, after: Ladder): readonly StepChange[] {
  return ladderKinds.flatMap((termKind) =>
    rungs
      .map((rung) => ({ termKind, rung, from: before[termKind][rung], to: after[termKind][rung] }))
      .filter(({ from, to }) => from !== to),
  );
}
