/** The facts of an event as words; one that was not told is undefined. */
export type HistoryFacts = { readonly [name: string]: string | undefined };
export type HistorySentences = { readonly [event: string]: (facts: HistoryFacts) => string };

export const about = (name: string | undefined) => (name ? ` (${name})` : "");
export const to = (word: string, name: string | undefined) => (name ? ` ${word} ${name}` : "");
export const quoted = (name: string | undefined) => (name ? ` “${name}”` : "");
