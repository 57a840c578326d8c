/** The codes that a record has something for, in its order; the compiler keeps them equal to the enum's. */
export function codesOf<Words extends object>(words: Words): Extract<keyof Words, string>[] {
  return Object.keys(words).filter((key): key is Extract<keyof Words, string> => Object.hasOwn(words, key));
}
