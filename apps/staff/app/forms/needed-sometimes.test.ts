import { expect, it } from "vitest";

const pages = import.meta.glob<string>("../**/*.tsx", { eager: true, query: "?raw", import: "default" });
const dictionaries = import.meta.glob<string>("../**/*.{ts,tsx}", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** The hints of a folder that say when a field is needed, by the name of their text. */
function neededIn(folder: string): readonly string[] {
  return Object.entries(dictionaries)
    .filter(([path]) => path.slice(0, path.lastIndexOf("/")) === folder)
    .flatMap(([, source]) => [...source.matchAll(/(\w+Hint|hint):\s*"[^"]*\b(?:[Nn]odig|[Vv]erplicht)\b/g)])
    .flatMap(([, name]) => name ?? []);
}

it('calls no field "not required" whose hint says when it is needed', () => {
  const wrong = Object.entries(pages).flatMap(([path, source]) => {
    const needed = neededIn(path.slice(0, path.lastIndexOf("/")));
    const fields = [
      ...source.matchAll(
        /<\w+(?:Field|Fields|Group)\b[^>]*?hint=\{t\.(\w+)\}[^>]*?\boptional(?!=)[^>]*?\/>/g,
      ),
    ];
    return fields.flatMap(([, hint]) => (hint && needed.includes(hint) ? `${path}: ${hint}` : []));
  });
  expect(wrong).toEqual([]);
  expect(neededIn("../intake")).toContain("backdatingHint");
});
