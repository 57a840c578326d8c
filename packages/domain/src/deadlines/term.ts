import { addWorkingDays, type Calendar, rollForward, type Step } from "../calendar/calendar.ts";

export const termKinds = [
  "ACKNOWLEDGEMENT",
  "CONTACT",
  "ROUTING",
  "DECLARATION",
  "DECLINE_NOTICE",
  "DECISION",
  "POSTPONED_DECISION",
  "ANSWER_TARGET",
  "SUPPLEMENT",
  "INFORMAL_REVIEW",
  "HEARING_REPLY",
  "REVIEW",
  "BREACH_REPORT",
  "OMBUDSMAN_REQUEST",
  "OMBUDSMAN_DEMAND",
  "FOLLOW_UP",
] as const;

export type TermKind = (typeof termKinds)[number];

/**
 * From what a term runs, where its kind leaves that open: `SPOKEN` an oral complaint, for which no term of law runs yet (9:2, 9:4);
 * `CONSENTED` a consent given after the term had passed (9:11(3)), `WENT_ON` our own going on past it (9:2); and of the year of the
 * ombudsman (9:24) `FINDINGS` the day the answer was sent, `ENDED` the day handling ended otherwise (declined, settled, withdrawn),
 * `NO_ANSWER` the last day on which handling should have ended, `CONDUCT` the day of the conduct, where complaining to the
 * authority first could not be asked, or of the ruling that ended other proceedings about it.
 */
export const termStarts = [
  "SPOKEN",
  "CONSENTED",
  "WENT_ON",
  "FINDINGS",
  "ENDED",
  "NO_ANSWER",
  "CONDUCT",
] as const;
export type TermStart = (typeof termStarts)[number];

/** A term with its reasons. All days are days in Europe/Amsterdam; the first day counted is the one after `startsOn`. */
export interface Term {
  readonly kind: TermKind;
  readonly startsOn: Temporal.PlainDate;
  readonly start?: TermStart;
  /** The last day by counting alone. */
  readonly nominalOn: Temporal.PlainDate;
  /** The last day on which acting is in time, until midnight. */
  readonly dueOn: Temporal.PlainDate;
  readonly article: string;
  /** The days the Algemene termijnenwet moved the end over, in order; empty when nothing moved or it does not apply. */
  readonly steps: readonly Step[];
  /** The last working day on or before a `dueOn` that is never moved: post leaves on working days. */
  readonly sendBeforeOn?: Temporal.PlainDate;
  /** The earlier day to aim at, where a stricter reading of the law or an earlier first contact gives less time. */
  readonly internalTargetOn?: Temporal.PlainDate;
  /** The last instant of a term in hours, on `dueOn`. */
  readonly dueAt?: Temporal.Instant;
  /** The end falls in a year for which the royal decrees on extra holidays are not known. */
  readonly warning?: "NO_DECREE_DATA";
}

/** A term in hours: it ends within its last day, not at midnight. */
export interface TermInHours extends Term {
  readonly startsAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
}

/** A term in weeks set by an Act: its end moves to the next day that is no weekend or holiday (Atw 1 lid 1). */
export function statutoryTerm(
  kind: TermKind,
  startsOn: Temporal.PlainDate,
  weeks: number,
  article: string,
  calendar: Calendar,
): Term {
  const nominalOn = startsOn.add({ weeks });
  const { dueOn, steps } = rollForward(nominalOn, calendar);
  const warning = decreeWarning([nominalOn, dueOn], calendar);
  return { kind, startsOn, nominalOn, dueOn, article, steps, ...warning };
}

/** A service target in working days of the municipality. */
export function workingDayTarget(
  kind: TermKind,
  startsOn: Temporal.PlainDate,
  workingDays: number,
  article: string,
  calendar: Calendar,
): Term {
  const dueOn = addWorkingDays(startsOn, workingDays, calendar);
  return { ...fixedTerm(kind, startsOn, dueOn, article), ...decreeWarning([dueOn], calendar) };
}

/** A term whose last day stands as it is: agreed, set or promised by the authority, or counted in years (Atw 4). */
export function fixedTerm(
  kind: TermKind,
  startsOn: Temporal.PlainDate,
  dueOn: Temporal.PlainDate,
  article: string,
): Term {
  return { kind, startsOn, nominalOn: dueOn, dueOn, article, steps: [] };
}

/** Decree days follow no pattern: outside the loaded years an end may turn out to be one (Atw 3 lid 3). */
export function decreeWarning(
  days: readonly Temporal.PlainDate[],
  calendar: Calendar,
): Pick<Term, "warning"> {
  const { from, to } = calendar.decreeYears;
  return days.every(({ year }) => from <= year && year <= to) ? {} : { warning: "NO_DECREE_DATA" };
}
