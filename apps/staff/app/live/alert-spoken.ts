import type { Language } from "@gehoor/web/i18n/language.ts";

/** An alert as one sentence, in each language, because the stream does not know which tab reads it. */
export type Spoken = Readonly<Record<Language, string>> & { readonly reference: string };

/** Whether what the stream brought is an alert in words. */
export function isSpoken(told: unknown): told is Spoken {
  if (typeof told !== "object" || told === null) return false;
  const has = (name: string) => typeof Object.getOwnPropertyDescriptor(told, name)?.value === "string";
  return has("nl") && has("en") && has("reference");
}
