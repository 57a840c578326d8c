import { describe, expect, it } from "vitest";
import { partCount, withoutPart, withPart } from "./form-parts.ts";

const two = {
  "parts[0].subject": ["TREATMENT"],
  "parts[0].description": ["Zij was onbeleefd."],
  "parts[1].subject": ["NO_RESPONSE"],
  "parts[1].description": ["Niemand belde terug."],
  "own.name": ["Jan Jansen"],
};

describe("the parts of the form", () => {
  it("are one when nothing was typed yet", () => {
    expect(partCount({})).toBe(1);
  });

  it("get an empty one about the same subject, and keep what was typed", () => {
    const three = withPart(two);
    expect(partCount(three)).toBe(3);
    expect(three).toMatchObject({
      ...two,
      "parts[2].subject": ["NO_RESPONSE"],
      "parts[2].description": [""],
    });
  });

  it("move up when one before them is removed", () => {
    expect(withoutPart(two, 0)).toEqual({
      "parts[0].subject": ["NO_RESPONSE"],
      "parts[0].description": ["Niemand belde terug."],
      "own.name": ["Jan Jansen"],
    });
  });

  it("never become more than a form may hold, whatever was sent", () => {
    const forged = { "parts[5000000].description": ["Alles."] };
    expect(partCount(forged)).toBe(10);
    expect(withPart(forged)).toEqual(forged);
  });

  it("never become none", () => {
    const one = { "parts[0].description": ["Alles."] };
    expect(withoutPart(one, 0)).toEqual(one);
  });
});
