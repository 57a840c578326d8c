import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../../../..");

/** Everything that people read: letters, mail, and the words of both apps and their shell. */
const sources = globSync(
  [
    "packages/api/src/{letters,mail,jobs,complaints}/**/*.ts",
    "packages/web/src/**/*.{ts,tsx}",
    "apps/{citizen,staff}/app/**/*.{ts,tsx}",
  ],
  { cwd: root },
).filter((path) => !/\.test\.|\.d\.ts$|\+types|graphql-env/.test(path));

/** Where each sentence is a function of the event, or of the fact that the API gives of it. */
const sayable = [
  "packages/api/src/letters/own-acts/",
  "apps/citizen/app/words/own-acts.texts.ts",
  "apps/staff/app/history/",
  "packages/web/src/terms/term-steps.texts.ts",
  "packages/web/src/terms/term-steps-for-staff.texts.ts",
  // Said in answer to what somebody did a moment ago, with what came of it.
  "apps/staff/app/post/post.texts.ts",
  "apps/staff/app/words/refusals/",
];

const dutchVerbs = "kregen|stuurden|gaven|vroegen|namen|schreven|rondden|ontvingen|zonden|lieten|deden";
const englishVerbs =
  "received|forwarded|passed|asked|sent|tried|wrote|took|told|closed|found|added|examined|handled|offered";
const gone = "verstuurd|doorgestuurd|doorgegeven|doorgezonden|gestuurd";

/** We did something; said of the past, not of what is still to come. */
const ownActs = [
  /\bwi?je? hebben\b/i,
  /\bhebben wi?je?\b/i,
  new RegExp(`\\bwij (?:${dutchVerbs})\\b`, "i"),
  new RegExp(`\\b(?:${dutchVerbs}) wij\\b`, "i"),
  new RegExp(`\\b(?:is|zijn|werd|werden) (?!nog |niet )(?:[\\w${"$"}{}.]+ ){0,6}(?:${gone})\\b`, "i"),
  /\bwe(?:'ve| have)\b(?! to\b)/i,
  new RegExp(`\\bwe (?:did )?(?:${englishVerbs})\\b`, "i"),
  /\b(?:has|have) been (?:sent|forwarded|passed on)\b/i,
];

/** Asked, not yet done, on a condition, or done by the reader. */
const notSaid =
  /\?$|\b(?:als|zodra|moet nog|nog niets|niets|must have been|nothing has)\b|^(?:uw (?:bericht|aanvulling)|your (?:message|additional))/i;

/** The sentences of a source: no comments, no code. */
function sentencesOf(path: string): readonly string[] {
  const code = readFileSync(resolve(root, path), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const strings = [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)];
  return strings.flatMap(([, plain, built]) => (plain ?? built ?? "").split(/(?<=[.?!:]) /));
}

function saidIn(path: string): readonly string[] {
  return sentencesOf(path).filter(
    (sentence) => !notSaid.test(sentence) && ownActs.some((pattern) => pattern.test(sentence)),
  );
}

const isSayable = (path: string) => sayable.some((place) => path.startsWith(place));

describe("a sentence about our own act", () => {
  test("stands nowhere but where it needs its event", () => {
    const elsewhere = sources
      .filter((path) => !isSayable(path))
      .flatMap((path) => saidIn(path).map((text) => `${path}: ${text}`));
    expect(elsewhere).toEqual([]);
  });

  test("is what this search finds, in each of the places where it may stand", () => {
    for (const place of sayable.slice(0, 2)) {
      const found = sources.filter((path) => path.startsWith(place)).flatMap(saidIn);
      expect(found.length).toBeGreaterThan(5);
    }
    expect(sources.length).toBeGreaterThan(300);
  });
});
