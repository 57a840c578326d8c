import { revive } from "@gehoor/domain";
import { customType } from "drizzle-orm/pg-core";

/** A calendar day in Europe/Amsterdam. */
export const day = customType<{ data: Temporal.PlainDate; driverData: string }>({
  dataType: () => "date",
  toDriver: (value) => value.toString(),
  fromDriver: (value) => Temporal.PlainDate.from(value),
});

/**
 * An instant, kept to the millisecond: with microseconds a cursor over it repeats or skips rows at page borders,
 * because the text of a cursor and the column differ.
 */
export const instant = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => "timestamp(3) with time zone",
  toDriver: (value) => value.toString({ fractionalSecondDigits: 3 }),
  fromDriver: (value) => parseInstant(value),
});

/** PostgreSQL writes `2026-11-22 18:00:00.123+00`. */
export function parseInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(" ", "T"));
}

/** JSON whose days and instants follow the naming habit of the domain (`...On`, `...At`), revived as such. */
export function domainJson<Value>() {
  return customType<{ data: Value; driverData: unknown }>({
    dataType: () => "jsonb",
    fromDriver: (value) => JSON.parse(typeof value === "string" ? value : JSON.stringify(value), revive),
  })();
}
