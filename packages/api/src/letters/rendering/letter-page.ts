import type { Block, Fact } from "./block.ts";

/** One language of a letter. */
export interface LetterPage {
  readonly subject: string;
  readonly salutation: string;
  readonly blocks: readonly Block[];
  readonly closing: readonly string[];
}

/** Above a letter with a translation: who reads no Dutch would stop at the first line. */
export const englishBelow = "An English translation of this letter is below.";

/** A letter, ready to be put on paper or screen. */
export interface Letter {
  readonly head: {
    readonly sender: readonly string[];
    readonly addressee: readonly string[];
    readonly facts: readonly Fact[];
    readonly reference: string;
  };
  readonly dutch: LetterPage;
  readonly english: LetterPage | undefined;
}
