const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The years that can be asked about. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** Reads a calendar day as typed in a form; undefined when there is no such day, or none of these three centuries. */
export function parseDay(typed: string): Temporal.PlainDate | undefined {
  if (!DAY.test(typed)) return undefined;
  try {
    const day = Temporal.PlainDate.from(typed, { overflow: "reject" });
    return day.year >= FIRST_YEAR && day.year <= LAST_YEAR ? day : undefined;
  } catch {
    return undefined;
  }
}
