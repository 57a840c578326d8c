import { readFileSync } from "node:fs";
import { buildSchema, isInputObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { textLimits } from "./write-text-limits.ts";

const contract = readFileSync(new URL("../../../api/schema.graphql", import.meta.url), "utf8");

/** Read as the reference of a complaint, which has one length. */
const references = ["earlierReference", "intoReference", "reference", "withReference"];

describe("the limits of texts", () => {
  it("are those of the contract", () => {
    expect(readFileSync(new URL("text-limits.ts", import.meta.url), "utf8")).toBe(textLimits(contract));
  });

  it("stand in the contract for every text of an input", () => {
    const inputs = Object.values(buildSchema(contract).getTypeMap()).filter(isInputObjectType);
    const texts = inputs.flatMap((input) =>
      Object.values(input.getFields())
        .filter(({ type, name }) => /^\[?String\b/.test(String(type)) && !references.includes(name))
        .map(({ name, description }) => ({ field: `${input.name}.${name}`, description })),
    );
    expect(texts.length).toBeGreaterThan(60);
    const unlimited = texts.filter(({ description }) => !/At most \d+ characters\.$/.test(description ?? ""));
    expect(unlimited.map(({ field }) => field)).toEqual([]);
  });
});
