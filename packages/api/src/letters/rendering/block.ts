/** A piece of a letter. What somebody else wrote is a quote, so that it is never taken for ours, nor made live. */
export type Block =
  | { readonly kind: "PARAGRAPH"; readonly text: string }
  | { readonly kind: "HEADING"; readonly text: string }
  | { readonly kind: "LIST"; readonly items: readonly string[] }
  /** `own`: where its addressee lives and how to reach them, which nobody else on their side reads. */
  | { readonly kind: "FACTS"; readonly facts: readonly Fact[]; readonly own?: true }
  | { readonly kind: "QUOTE"; readonly text: string };

export type Fact = readonly [label: string, value: string];

/** What a letter says, between salutation and signature. */
export interface Body {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

export const paragraph = (...sentences: readonly string[]): Block => ({
  kind: "PARAGRAPH",
  text: sentences.join(" "),
});
export const heading = (text: string): Block => ({ kind: "HEADING", text });
export const list = (...items: readonly string[]): Block => ({ kind: "LIST", items });
export const facts = (...rows: readonly Fact[]): Block => ({ kind: "FACTS", facts: rows });
export const ownFacts = (...rows: readonly Fact[]): Block => ({ kind: "FACTS", facts: rows, own: true });
export const quote = (text: string): Block => ({ kind: "QUOTE", text });

/** Blocks, or sentences, only where they apply. */
export const when = <Piece>(applies: boolean, ...pieces: readonly Piece[]): readonly Piece[] =>
  applies ? pieces : [];
