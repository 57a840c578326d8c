import type { Language } from "@gehoor/web/i18n/language.ts";

/** An alert as one sentence, in each language, because the stream does not know which tab reads it. */
export type Spoken = Readonly<Record<Language, string>>;

/** Whether what the stream brought is an alert in words. */
export function isSpoken(told: unknown): told is Spoken {
  return (
    typeof told === "object" &&
    told !== null &&
    "nl" in told &&
    "en" in told &&
    typeof told.nl === "string" &&
    typeof told.en === "string"
  );
}
