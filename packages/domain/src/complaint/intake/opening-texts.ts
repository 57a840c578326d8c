/**
 * What may be written beside the grievances, in the complainant's own words; in the order in which a letter repeats it. The
 * person complained about reads it too, as with the grievances (Awb 9:9).
 */
export const openingTexts = ["wish", "namedPersons"] as const;

export type OpeningText = (typeof openingTexts)[number];

/** What was written of it; absent where nothing was, and in files older than the text. */
export type OpeningTexts<Text> = { readonly [Name in OpeningText]?: Text | undefined };

/** Each text that was written, made into something else. */
export function mapOpeningTexts<From, To>(
  written: OpeningTexts<From>,
  make: (text: From, name: OpeningText) => To,
): OpeningTexts<To> {
  const made: { [Name in OpeningText]?: To } = {};
  for (const name of openingTexts) {
    const text = written[name];
    if (text !== undefined) made[name] = make(text, name);
  }
  return made;
}
