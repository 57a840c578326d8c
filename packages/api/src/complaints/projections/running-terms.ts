import { type Complaint, type Context, type Deadline, deadlines, type TermKind } from "@gehoor/domain";

/** A day before every term: seen from here nothing is late or lapsed by time alone, so rows do not grow stale. */
const BEFORE_ALL_TERMS = Temporal.Instant.from("1800-01-01T00:00:00Z");

/** What the authority itself must do; the others are chances that lapse. */
const duties: readonly TermKind[] = [
  "ACKNOWLEDGEMENT",
  "CONTACT",
  "ROUTING",
  "DECISION",
  "POSTPONED_DECISION",
  "INFORMAL_REVIEW",
  "REVIEW",
  "OMBUDSMAN_DEMAND",
  "FOLLOW_UP",
];

/** The terms of a complaint that still run or ran out unmet, whatever the day of asking. */
export function runningTerms(
  complaint: Complaint,
  { calendar, settings }: Pick<Context, "calendar" | "settings">,
): readonly Deadline[] {
  return deadlines(complaint, { calendar, settings, now: BEFORE_ALL_TERMS }).filter(
    (term) => term.status === "OPEN",
  );
}

/** The duty that comes first; undefined when none runs. */
export function nextDuty(terms: readonly Deadline[]): Deadline | undefined {
  return terms
    .filter(({ kind }) => duties.includes(kind))
    .sort((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn))[0];
}
