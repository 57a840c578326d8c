/**
 * A sentence that tells what the municipality did: with the fact of it, or not at all. The words stand in
 * `own-acts.texts.ts`, each a function of its fact, so that no page can say it of itself.
 *
 * @param fact what the API gives only where it happened
 */
export function ownAct<Fact>(
  fact: Fact | null | undefined,
  words: (fact: NonNullable<Fact>) => string,
): readonly string[] {
  return fact === null || fact === undefined ? [] : [words(fact)];
}
