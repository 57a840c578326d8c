import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const light = tokensOf("house.css");
const themes = { light, dark: { ...light, ...tokensOf("dark.css") } };

/** Colours of text and the grounds that it stands on (WCAG 1.4.3). */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ["text", ["ground", "surface", "tint", "soon-ground", "late-ground"]],
  ["quiet", ["ground", "surface", "tint"]],
  ["action", ["ground", "surface", "tint", "late-ground"]],
  ["action-hover", ["ground", "surface", "tint"]],
  ["on-action", ["action", "action-hover"]],
  ["surface", ["late", "soon", "done", "calm", "quiet"]],
  ["on-rail", ["rail", "rail-current"]],
  ["rail", ["on-rail"]],
  ["late", ["ground", "surface", "late-ground"]],
  ["soon", ["ground", "surface", "soon-ground"]],
  ["done", ["ground", "surface", "done-ground"]],
  ["over", ["ground", "surface", "over-ground"]],
  ["calm", ["ground", "surface", "calm-ground"]],
];

/** Edges and shapes that carry meaning (WCAG 1.4.11). */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ["edge", ["ground", "surface", "tint"]],
  ["focus", ["ground", "surface", "tint"]],
];

describe.each(Object.entries(themes))("the %s house style", (_, tokens) => {
  test.each(pairs(texts))("%s can be read on %s", (over, ground) => {
    expect(contrast(tokens, over, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(shapes))("%s can be seen on %s", (over, ground) => {
    expect(contrast(tokens, over, ground)).toBeGreaterThanOrEqual(3);
  });
});

function pairs(list: readonly (readonly [string, readonly string[]])[]) {
  return list.flatMap(([over, grounds]) => grounds.map((ground) => [over, ground] as const));
}

function tokensOf(file: string): Record<string, string> {
  const css = readFileSync(new URL(file, import.meta.url), "utf8");
  return Object.fromEntries(
    [...css.matchAll(/--g-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]),
  );
}

function contrast(tokens: Record<string, string>, over: string, ground: string): number {
  const [lighter = 0, darker = 0] = [over, ground]
    .map((name) => luminance(tokens[name] ?? expect.fail(`no colour --g-${name}`)))
    .toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
