import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { coloursOf, contrastFaults } from "./contrast.ts";

/** The municipality's own house style, as its pages load it. */
export type OwnStyle = { readonly path: string; readonly css: string };

/**
 * Reads the file in which a municipality sets what it wants otherwise in the house style: lines as `--g-action: #7a1f5c;`,
 * and comments. Nothing else gets to the pages. Paper stays white, and a desk that is set to dark keeps the dark colours.
 *
 * @param hasDark whether the site has a dark style
 * @throws when a line is none of these, names what the house style does not have, or makes something unreadable
 */
export function readOwnStyle(file: string, hasDark: boolean): OwnStyle {
  // By its name: this module is also part of what is built for an app, which lies elsewhere.
  const house = readFileSync(createRequire(import.meta.url).resolve("@gehoor/web/theme/house.css"), "utf8");
  const known = new Set([...house.matchAll(/^\s*--g-([\w-]+):/gm)].map(([, name]) => name));
  const lines = readFileSync(file, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
    .split("\n");
  const settings = lines.flatMap((line, at) => {
    const text = line.trim();
    if (text === "") return [];
    const [, name = "", value = ""] = /^--g-([\w-]+): ((?!.*url\()[^;{}<>\\@]+);$/.exec(text) ?? [];
    if (!known.has(name))
      throw new Error(`${file}:${at + 1}: this is no setting of the house style: ${text}`);
    return [{ name, value }];
  });
  const own = settings.map(({ name, value }) => `--g-${name}: ${value};`).join("\n");
  const faults = contrastFaults({ ...coloursOf(house), ...coloursOf(own) });
  if (faults.length > 0) throw new Error(`${file} makes things hard to read: ${faults.join("; ")}`);
  const where = hasDark ? "screen and (prefers-color-scheme: light)" : "screen";
  const css = `@media ${where} {\n:root {\n${own}\n}\n}\n`;
  const mark = createHash("sha256").update(css).digest("hex").slice(0, 12);
  return { path: `/huisstijl-${mark}.css`, css };
}
