/** Colours of a house style by their names, as `#rrggbb`. */
export type Colours = Readonly<Record<string, string>>;

/** Colours of text and the grounds that each stands on (WCAG 1.4.3). */
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

const pairs = [
  ...texts.map(([over, grounds]) => ({ over, grounds, least: 4.5 })),
  ...shapes.map(([over, grounds]) => ({ over, grounds, least: 3 })),
].flatMap(({ grounds, ...one }) => grounds.map((ground) => ({ ...one, ground })));

/** The colours of a style sheet that are set for everybody: `--g-action: #005a66;`. */
export function coloursOf(css: string): Colours {
  return Object.fromEntries(
    [...css.matchAll(/--g-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]),
  );
}

/** What of a house style cannot be read, in words; nothing when all of it can. */
export function contrastFaults(colours: Colours): readonly string[] {
  return pairs.flatMap(({ over, ground, least }) => {
    const found = contrast(colours[over] ?? "", colours[ground] ?? "");
    return found >= least
      ? []
      : [`--g-${over} on --g-${ground} has a contrast of ${found.toFixed(1)}; it needs ${least}`];
  });
}

function contrast(over: string, ground: string): number {
  const [lighter = 0, darker = 0] = [over, ground].map(luminance).toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
