/** One word that must be there, in any of these forms: patterns of LIKE over folded text. */
export type WordForms = readonly [string, ...string[]];

/** More words than these narrow nothing that anybody would notice. */
const MOST_WORDS = 12;
/** A shorter word stands in every other text: it counts only where a word begins. */
const SHORT = 3;

/**
 * The words of what was typed, folded by the database, each with the forms that Dutch gives it: *boete* and *boetes*,
 * *straat* and *straten*, *brief* and *brieven*. Parts of words need no form of their own.
 */
export function wordsOf(folded: string): readonly WordForms[] {
  const words = [...new Set(folded.split(" "))].filter((word) => word !== "");
  return words.slice(0, MOST_WORDS).map(formsOf);
}

/** The digits of a telephone number or a reference, typed with any separators or none; undefined for anything else. */
export function digitsOf(text: string): string | undefined {
  if (!/^[\d\s+().\-/]+$/.test(text)) return undefined;
  const digits = text
    .trim()
    .replace(/^(\+|00)\s*31[\s.-]*(\(0\))?/, "0")
    .replaceAll(/\D/g, "");
  return digits.length >= 6 ? digits : undefined;
}

function formsOf(word: string): WordForms {
  if (word.length < SHORT) return [`% ${word}%`];
  return [`%${word}%`, ...singulars(word), ...plurals(word)];
}

/** Boetes: boete; straten: straat; brieven: brief. Only where the word ends there: *jans* would find every Janssen. */
function singulars(word: string): readonly string[] {
  const [, stem] = /^(.{3,})(?:s|en)$/.exec(word) ?? [];
  if (!stem) return [];
  const [, before = "", vowel = "", last = ""] = /^(.*[^aeiou])([aeou])([^aeiou])$/.exec(stem) ?? [];
  const hardened = stem.replace(/v$/, "f").replace(/z$/, "s");
  const doubled = vowel ? `${before}${vowel}${vowel}${hardened.at(-1) ?? last}` : undefined;
  return [stem, hardened, doubled, stem.replace(/(.)\1$/, "$1")]
    .filter((one, index, all) => one !== undefined && all.indexOf(one) === index)
    .map((one) => `%${one} %`);
}

/** Straat: straten; brief: brieven; huis: huizen. What only gets an ending is found as part of it. */
function plurals(word: string): readonly string[] {
  const [, before = "", vowel = "", last = ""] = /^(.*[^aeiou]|)([aeou])\2([^aeiou])$/.exec(word) ?? [];
  const stem = vowel ? `${before}${vowel}${last}` : word;
  const softened = stem.replace(/f$/, "v").replace(/s$/, "z");
  return softened === word ? [] : [...new Set([`%${softened}en%`, `%${stem}en%`])];
}
