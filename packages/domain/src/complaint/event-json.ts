import type { ComplaintEvent } from "./event.ts";

/**
 * Events as text, and back. The names tell the types: `...On` is a calendar day, `...At` an instant
 * (also the bare `on` and `at`); this is the one place where that habit carries weight.
 */
export function eventToJson(event: ComplaintEvent): string {
  return JSON.stringify(event);
}

export function eventFromJson(text: string): ComplaintEvent {
  return JSON.parse(text, revive);
}

/** Reviver for JSON whose days and instants follow the naming habit. */
export function revive(key: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (key === "on" || key.endsWith("On")) return Temporal.PlainDate.from(value);
  if (key === "at" || key.endsWith("At")) return Temporal.Instant.from(value);
  return value;
}
