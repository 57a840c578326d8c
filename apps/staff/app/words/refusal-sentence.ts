import type { Code } from "./code.ts";

/**
 * The facts of a refusal as words: a day as "di 24 nov 2026", numbers as digits, codes as their words. A fact that the
 * API did not send is undefined, so each sentence must stand without it.
 */
export type RefusalFacts = { readonly [name: string]: string | undefined };

export type RefusalSentences = Record<Code<"RefusalCode">, string | ((facts: RefusalFacts) => string)>;

/** "onderdeel 2", or the bare word when no number was told. */
export const part = (facts: RefusalFacts, word: string) => (facts.part ? `${word} ${facts.part}` : word);

/** Words around a fact, or nothing when it was not told. */
export const on = (fact: string | undefined, words: (fact: string) => string) => (fact ? words(fact) : "");
