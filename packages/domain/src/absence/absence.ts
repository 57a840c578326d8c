import { type Refusal, refusal } from "../complaint/refusals.ts";
import type { StaffId } from "../ids.ts";

/** Somebody is not at work. Days in Europe/Amsterdam, both included; why is nobody's business and stands nowhere. */
export interface Absence {
  readonly staffId: StaffId;
  readonly fromOn: Temporal.PlainDate;
  /** Undefined while nobody knows when it ends. */
  readonly untilOn: Temporal.PlainDate | undefined;
  /** Who is asked instead; undefined: nobody in particular. */
  readonly replacedBy: StaffId | undefined;
}

type Period = Pick<Absence, "fromOn" | "untilOn">;

export function isAwayOn({ fromOn, untilOn }: Period, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(fromOn, day) <= 0 && !isOverOn(untilOn, day);
}

/** Who of these is away on a day, each once. */
export function awayOn(
  absences: readonly (Period & Pick<Absence, "staffId">)[],
  day: Temporal.PlainDate,
): readonly StaffId[] {
  return [...new Set(absences.filter((one) => isAwayOn(one, day)).map(({ staffId }) => staffId))];
}

/**
 * Why an absence cannot be recorded so. The terms run on meanwhile (Awb 9:11), so it must be plain for each day who is
 * there: one absence at a time, and nobody in their own place. What is over changes nothing any more.
 *
 * @param others the other absences of the same person
 * @param todayOn in Europe/Amsterdam
 */
export function absenceRefusal(
  absence: Absence,
  others: readonly Period[],
  todayOn: Temporal.PlainDate,
): Refusal | undefined {
  const { staffId, fromOn, untilOn, replacedBy } = absence;
  if (isOverOn(untilOn, fromOn)) return refusal("ABSENCE_ENDS_TOO_SOON", { fromOn });
  if (isOverOn(untilOn, todayOn)) return refusal("ABSENCE_PASSED");
  const other = others.find((one) => !isOverOn(untilOn, one.fromOn) && !isOverOn(one.untilOn, fromOn));
  if (other) return refusal("ABSENT_ALREADY", { fromOn: other.fromOn });
  return replacedBy === staffId ? refusal("REPLACES_THEMSELVES") : undefined;
}

/** What is left of an absence of who is back today; undefined when it had yet to be: nothing. */
export function endedEarly(absence: Absence, todayOn: Temporal.PlainDate): Absence | undefined {
  const lastOn = todayOn.subtract({ days: 1 });
  return Temporal.PlainDate.compare(absence.fromOn, lastOn) <= 0
    ? { ...absence, untilOn: lastOn }
    : undefined;
}

function isOverOn(untilOn: Temporal.PlainDate | undefined, day: Temporal.PlainDate): boolean {
  return untilOn !== undefined && Temporal.PlainDate.compare(untilOn, day) < 0;
}
