const TIME = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

/**
 * The instant at which clocks in the Netherlands show this time on this day; undefined for what is no time, and for a time
 * that is skipped when summer time begins. Of an hour that comes twice, the first.
 */
export function localInstant(on: Temporal.PlainDate, typed: string): Temporal.Instant | undefined {
  const match = TIME.exec(typed.trim());
  if (!match) return undefined;
  const time = Temporal.PlainTime.from({ hour: Number(match[1]), minute: Number(match[2]) });
  const zoned = on
    .toPlainDateTime(time)
    .toZonedDateTime("Europe/Amsterdam", { disambiguation: "compatible" });
  return zoned.toPlainTime().equals(time) ? zoned.toInstant() : undefined;
}
