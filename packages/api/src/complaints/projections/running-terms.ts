import { type Complaint, type Context, type Deadline, deadlines } from "@gehoor/domain";

/** A day before every term: seen from here nothing is late or lapsed by time alone, so rows do not grow stale. */
const BEFORE_ALL_TERMS = Temporal.Instant.from("1800-01-01T00:00:00Z");

/** The terms of a complaint that still run or ran out unmet, whatever the day of asking. */
export function runningTerms(
  complaint: Complaint,
  { calendar, settings }: Pick<Context, "calendar" | "settings">,
): readonly Deadline[] {
  return deadlines(complaint, { calendar, settings, now: BEFORE_ALL_TERMS }).filter(
    (term) => term.status === "OPEN",
  );
}
