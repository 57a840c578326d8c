import { describe, expect, it } from "vitest";
import { effectOf, isForPage } from "./pressed-key.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false, defaultPrevented: false };
const page = { closest: () => null };
const box: Pick<Element, "closest"> = { closest: () => ({}) as Element };

describe("a key", () => {
  it.each([
    ["j", { kind: "row", step: 1 }],
    ["k", { kind: "row", step: -1 }],
    ["x", { kind: "choose" }],
    ["?", { kind: "help" }],
    ["/", { kind: "search" }],
    ["a", { kind: "do", key: "a" }],
    ["g", { kind: "begin" }],
    ["q", undefined],
    ["Enter", undefined],
    ["constructor", undefined],
  ])("%s by itself", (key, effect) => expect(effectOf(key, false)).toEqual(effect));

  it.each([
    ["v", { kind: "go", to: "/" }],
    ["w", { kind: "go", to: "/werkvoorraad" }],
    ["g", { kind: "go", to: "/gesprekken" }],
    ["j", undefined],
    ["toString", undefined],
  ])("%s after g", (key, effect) => expect(effectOf(key, true)).toEqual(effect));

  it("is for the page, unless it is typed or part of another command", () => {
    expect(isForPage(plain, page)).toBe(true);
    expect(isForPage(plain, null)).toBe(true);
    expect(isForPage(plain, box)).toBe(false);
    for (const held of ["ctrlKey", "metaKey", "altKey", "isComposing", "defaultPrevented"])
      expect(isForPage({ ...plain, [held]: true }, page)).toBe(false);
  });
});
