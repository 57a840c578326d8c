import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const app = join(import.meta.dirname, "..");
const sources = globSync("**/*.{ts,tsx}", { cwd: app }).filter((path) => !/\.test\.|\+types/.test(path));

/** What staff would stumble over, with the word of the trade that stands for it everywhere in the staff site. */
const instead: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/\bgedrag\b/i, "gedraging"],
  [/\b(?:ander )?spoor\b/i, "samenlopende procedure"],
  [/\blosmaken\b|\blosgemaakt\b/i, "voeging ongedaan maken"],
  [/\bbewaarplicht\b/i, "vernietigingsverbod"],
  [/\bsignaal (?:gaat )?(?:aan|naar) de afdeling\b/i, "bericht aan de afdeling"],
  [/"Betrokkenen"/, "partijen; betrokken is who was involved (9:7)"],
  [/"Gesprek met de klager"/, "berichten; a gesprek is a hearing"],
  [/oordeel goedkeuren|oordeel goedgekeurd/i, "ondertekenen"],
  [/\bof the own\b|\ban own\b/i, "their own, separate"],
];

/** What is written in quotes, without the comments beside it. */
function sentencesIn(path: string): readonly string[] {
  const code = readFileSync(join(app, path), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return code.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
}

it("calls one thing by one name, the one of the trade", () => {
  const found = sources.flatMap((path) =>
    sentencesIn(path).flatMap((sentence) =>
      instead.flatMap(([pattern, word]) =>
        pattern.test(sentence) ? [`${path}: ${sentence} (${word})`] : [],
      ),
    ),
  );
  expect(found).toEqual([]);
  expect(sources.length).toBeGreaterThan(200);
});
