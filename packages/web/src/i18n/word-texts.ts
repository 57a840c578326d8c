import { defineTexts, type Texts } from "./define-texts.ts";
import type { Language } from "./language.ts";

type Word = Readonly<Record<Language, string>>;

/**
 * The words of codes, and the short ones of a page, in both languages beside each other: each is named once, on one line.
 * Sentences, and what is said with facts, are a dictionary of `defineTexts`.
 *
 * ```ts
 * export const channelTexts = wordTexts<Code<"Channel">>({
 *   PAPER: { nl: "brief", en: "letter" },
 *   DESK: { nl: "balie", en: "desk" },
 * });
 * ```
 */
export function wordTexts<Key extends string>(words: Readonly<Record<Key, Word>>): Texts<Record<Key, string>>;
export function wordTexts(words: Readonly<Record<string, Word>>) {
  const all = Object.entries(words);
  return defineTexts({
    nl: Object.fromEntries(all.map(([key, { nl }]) => [key, nl])),
    en: Object.fromEntries(all.map(([key, { en }]) => [key, en])),
  });
}
