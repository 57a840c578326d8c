/** A day as written: `2026-03-02`. */
export function day(on: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(on);
}

/** A moment in the Netherlands: noon of a day, or the time that stands with it (`2026-03-02T23:40`). */
export function at(when: string): Temporal.Instant {
  const noon = when.includes("T") ? when : `${when}T12:00`;
  return Temporal.PlainDateTime.from(noon).toZonedDateTime("Europe/Amsterdam").toInstant();
}
