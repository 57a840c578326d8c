import { defineTexts, type Texts } from "./define-texts.ts";
import type { Language } from "./language.ts";

type Word = Readonly<Record<Language, string>>;

/**
 * The words of each code, in both languages beside each other: a code is said once, on one line. Sentences, and what a page says
 * itself or with facts, are a dictionary of `defineTexts`.
 *
 * ```ts
 * export const channelTexts = codeTexts<Code<"Channel">>({
 *   PAPER: { nl: "brief", en: "letter" },
 *   DESK: { nl: "balie", en: "desk" },
 * });
 * ```
 */
export function codeTexts<Code extends string>(
  words: Readonly<Record<Code, Word>>,
): Texts<Record<Code, string>>;
export function codeTexts(words: Readonly<Record<string, Word>>) {
  const all = Object.entries(words);
  return defineTexts({
    nl: Object.fromEntries(all.map(([code, { nl }]) => [code, nl])),
    en: Object.fromEntries(all.map(([code, { en }]) => [code, en])),
  });
}
