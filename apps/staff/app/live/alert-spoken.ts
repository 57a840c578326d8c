import type { Language } from "@gehoor/web/i18n/language.ts";

/** An alert as one sentence, in each language, because the stream does not know which tab reads it. */
export type Spoken = Readonly<Record<Language, string>> & {
  readonly reference: string;
  /** Of several the one of the lowest rank is said first. */
  readonly rank: number;
};

/** Whether what the stream brought is an alert in words. */
export function isSpoken(told: unknown): told is Spoken {
  if (typeof told !== "object" || told === null) return false;
  const kindOf = (name: string) => typeof Object.getOwnPropertyDescriptor(told, name)?.value;
  return ["nl", "en", "reference"].every((name) => kindOf(name) === "string") && kindOf("rank") === "number";
}

/** The alert to say of those that wait in the bar: the most urgent, and of equals the one that came first. */
export function mostUrgent(alerts: readonly Spoken[]): Spoken | undefined {
  return alerts.reduce<Spoken | undefined>(
    (found, alert) => (found && found.rank <= alert.rank ? found : alert),
    undefined,
  );
}
