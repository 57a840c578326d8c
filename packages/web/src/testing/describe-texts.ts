import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Where words stand: dictionaries, and the questions of forms. */
const places = /(?:\.texts|-fields|-questions)\.ts$/;

/**
 * Tests the words of every file of words under a folder. The compiler compares the keys of the languages; this finds what it cannot
 * see: a sentence that one language leaves empty, or that was never translated.
 */
export async function describeTexts(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => places.test(name));
  describe.each(files)("%s", async (file) => {
    const exported: object = await import(/* @vite-ignore */ join(folder, file));
    const dictionaries = textsIn({ ...exported });

    it("says the same things in both languages", () => {
      for (const { nl, en } of dictionaries) {
        const [dutch, english] = [sentences({ nl }), sentences({ nl: en })];
        expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
        for (const [key, sentence] of dutch) {
          const translated = english.get(key) ?? "";
          expect(translated.trim() === "", key).toBe(sentence.trim() === "");
          if (sentence.split(" ").length > 3) expect(translated, key).not.toBe(sentence);
        }
      }
    });
  });
}

type Texts = { readonly nl: unknown; readonly en: unknown };

/** Every pair of languages within a value. */
function textsIn(value: unknown): readonly Texts[] {
  if (typeof value !== "object" || value === null) return [];
  return "nl" in value && "en" in value ? [value] : Object.values(value).flatMap(textsIn);
}

function sentences(dictionary: object, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries<unknown>({ ...dictionary })) {
    if (typeof value === "string") found.set(prefix + key, value);
    else if (typeof value === "object" && value !== null)
      for (const [inner, sentence] of sentences(value, `${prefix}${key}.`)) found.set(inner, sentence);
  }
  return found;
}
