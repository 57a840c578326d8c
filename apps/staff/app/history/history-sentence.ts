/** The facts of an event as words; one that was not told is undefined. */
type HistoryFacts = { readonly [name: string]: string | undefined };
export type HistorySentences<Event extends string = string> = Readonly<
  Record<Event, (facts: HistoryFacts) => string>
>;

/** A fact in brackets, or nothing when it was not told. */
export const about = (fact: string | undefined) => (fact ? ` (${fact})` : "");
/** A fact after its preposition. */
export const to = (word: string, fact: string | undefined) => (fact ? ` ${word} ${fact}` : "");
/** The name of a letter, a procedure or a department. */
export const quoted = (name: string | undefined) => (name ? ` “${name}”` : "");
/** The number of a part or recommendation. */
export const numbered = (number: string | undefined) => (number ? ` ${number}` : "");
