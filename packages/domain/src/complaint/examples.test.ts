import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evolverTypes } from "./evolve.ts";
import { refusals } from "./refusals.ts";
import { rules } from "./rules.ts";

const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: "utf8" });
const read = (isWanted: (file: string) => boolean) =>
  files
    .filter(isWanted)
    .map((file) => readFileSync(`${here}/${file}`, "utf8"))
    .join("\n");
const examples = read((file) => file.endsWith(".test.ts") && !file.endsWith("examples.test.ts"));
const ruleFiles = read(
  (file) => file.endsWith(".ts") && !/test\.ts$|events\.ts$|evolve\.ts$|refusals\.ts$/.test(file),
);
const untold = (names: readonly string[], where: string, pattern: (name: string) => RegExp) =>
  names.filter((name) => !pattern(name).test(where));

/** What is refused to who changes the calendar, who is told when, who works here or who is away, which is no act on one complaint. */
const besides = ["absence", "calendar", "ladder", "routing", "staffing"].flatMap((folder) =>
  readdirSync(`${here}/../${folder}`).map((file) => `${here}/../${folder}/${file}`),
);
const readBesides = (isTest: boolean) =>
  besides
    .filter((file) => file.endsWith(".test.ts") === isTest)
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
const rulesBesides = readBesides(false);
const examplesBesides = readBesides(true);
/** Refused by what is counted in the database; an example of the API tells it. */
const counted: readonly string[] = ["DEPARTMENT_HAS_COMPLAINTS"];
const quoted = (code: string) => new RegExp(`"${code}"`);

describe("the examples leave nothing untold", () => {
  it("every refusal is given by a rule and told in an example", () => {
    const ofOthers = Object.keys(refusals).filter((code) => quoted(code).test(rulesBesides));
    expect(untold(ofOthers, examplesBesides, quoted)).toEqual([]);
    const codes = Object.keys(refusals).filter((code) => ![...ofOthers, ...counted].includes(code));
    expect(untold(codes, ruleFiles, (code) => new RegExp(`(refusal|refuse)\\(\\s*[^)]*"${code}"`))).toEqual(
      [],
    );
    expect(untold(codes, examples, (code) => new RegExp(`thenRefused\\(\\s*"${code}"`))).toEqual([]);
  });

  it("every event follows from a rule and is told in an example", () => {
    expect(untold(evolverTypes, ruleFiles, (type) => new RegExp(`type: "${type}"`))).toEqual([]);
    expect(untold(evolverTypes, examples, (type) => new RegExp(`"${type}"`))).toEqual([]);
  });

  it("every action is told in an example", () => {
    expect(untold(Object.keys(rules), examples, (type) => new RegExp(`type: "${type}"`))).toEqual([]);
  });
});
