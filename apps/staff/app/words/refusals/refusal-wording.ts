import type { Code } from "../code.ts";

/**
 * The facts of a refusal as words: a day as "di 24 nov 2026", numbers as digits, codes as their words. A fact that the
 * API did not send is undefined, so each sentence must stand without it.
 */
export type RefusalFacts = { readonly [name: string]: string | undefined };

type Sentence = string | ((facts: RefusalFacts) => string);

export type RefusalWording = {
  readonly nl: Sentence;
  readonly en: Sentence;
  /** It only says that the case is elsewhere in the procedure: no reason worth showing before anybody asks for it. */
  readonly isElsewhere?: true;
};

export type RefusalWordings = { readonly [code in Code<"RefusalCode">]?: RefusalWording };

/** "onderdeel 2", or the bare word when no number was told. */
export const part = (facts: RefusalFacts, word: string) => (facts.part ? `${word} ${facts.part}` : word);

/** Words around a fact, or nothing when it was not told. */
export const on = (fact: string | undefined, words: (fact: string) => string) => (fact ? words(fact) : "");
