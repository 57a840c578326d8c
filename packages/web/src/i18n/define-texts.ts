import { knowingAnyCode } from "./any-code.ts";
import type { Language } from "./language.ts";

/** A sentence, or a function that makes one from named facts. */
type Text = string | readonly string[] | ((facts: never) => string);
export type Dictionary = { readonly [key: string]: Text | Dictionary };

/** English may differ in words only: every key, and every parameter of a function, comes from the Dutch. */
type Translation<D> = {
  readonly [K in keyof D]: D[K] extends string
    ? string
    : D[K] extends readonly string[]
      ? readonly string[]
      : D[K] extends (facts: infer F) => string
        ? (facts: F) => string
        : Translation<D[K]>;
};

export type Texts<D> = { readonly [L in Language]: Translation<D> };

/**
 * The texts of a page or component, in both languages.
 *
 * The compiler refuses a key that one language lacks or has too many, and a function whose facts differ. A code of the API
 * that this release does not know yet reads as a plain word, so that no page falls over an answer of a newer release.
 *
 * ```ts
 * export const texts = defineTexts({
 *   nl: { title: "Uw klacht", until: (facts: { day: string }) => `Uiterlijk ${facts.day}` },
 *   en: { title: "Your complaint", until: (facts) => `By ${facts.day}` },
 * });
 * ```
 */
export function defineTexts<D extends Dictionary>(texts: {
  readonly nl: D & Translation<D>;
  readonly en: NoInfer<Translation<D>>;
}): Texts<D> {
  return { nl: knowingAnyCode(texts.nl, "Nog onbekend"), en: knowingAnyCode(texts.en, "Not known yet") };
}
