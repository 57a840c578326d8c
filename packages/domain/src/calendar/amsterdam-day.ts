/**
 * The calendar day in the Netherlands on which an instant falls; receipt is dated by it (Awb 2:20).
 *
 * The day is taken from the instant, never from a local clock time: 02:30 happens twice in the night
 * that summer time ends. The time zone of the machine plays no part.
 *
 * @param instant any instant
 * @returns the day in Europe/Amsterdam
 */
export function amsterdamDay(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO("Europe/Amsterdam").toPlainDate();
}
