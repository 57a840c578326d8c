/** The codes of the API are in capitals; texts that a page names itself are not. */
const isCode = (key: string | symbol): key is string =>
  typeof key === "string" && /^[A-Z][A-Z\d_]*$/.test(key);

/**
 * The same dictionary, in which a code that has no words yet reads as `unknown`: while a release is rolled out, pages of the
 * old one get answers of the new one. Only reading it is different; `in` and the list of its keys tell what there is.
 */
export function knowingAnyCode<D extends object>(texts: D, unknown: string): D {
  const entries = Object.entries(texts).map(([key, text]) => [
    key,
    isDictionary(text) ? knowingAnyCode(text, unknown) : text,
  ]);
  const known = Object.fromEntries(entries);
  const example = entries.find(([key]) => isCode(key))?.[1];
  if (example === undefined) return known;
  const instead = likeExample(example, unknown);
  return new Proxy(known, {
    get: (from, key) => (isCode(key) && !(key in from) ? instead : Reflect.get(from, key)),
  });
}

function isDictionary(text: unknown): text is Readonly<Record<string, unknown>> {
  return typeof text === "object" && text !== null && !Array.isArray(text);
}

/** In the form of the other entries: a sentence, sentences, a function that makes one, or several by name. */
function likeExample(example: unknown, unknown: string): unknown {
  if (typeof example === "function") return () => unknown;
  if (Array.isArray(example)) return [unknown];
  if (!isDictionary(example)) return unknown;
  return Object.fromEntries(
    Object.entries(example).map(([name, text]) => [name, likeExample(text, unknown)]),
  );
}
