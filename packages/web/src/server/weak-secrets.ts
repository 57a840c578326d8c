const SHORTEST = 32;
/** A secret of chance has more different characters than this; 32 times the same one has not. */
const FEWEST_CHARACTERS = 10;

/**
 * The names of secrets with which production does not start: those of the demo however written, short ones, too much of the
 * same, and one used for two things.
 */
export function weakSecrets(secrets: Readonly<Record<string, string>>): string[] {
  const given = Object.entries(secrets).map(([name, value]) => ({ name, bare: value.trim().toLowerCase() }));
  return given
    .filter(
      ({ name, bare }) =>
        bare.startsWith("demo-only") ||
        bare.length < SHORTEST ||
        new Set(bare).size < FEWEST_CHARACTERS ||
        given.some((other) => other.name !== name && other.bare === bare),
    )
    .map(({ name }) => name);
}
