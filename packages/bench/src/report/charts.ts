import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { inRepository } from "@gehoor/stack/repository.ts";
import { type Growth, growthOf, hasGrown } from "../growth/growth-table.ts";
import type { Question } from "../questions/question.ts";
import { measuredKey } from "../rounds.ts";
import { ratioOf } from "./comparison-tables.ts";
import type { Results } from "./results.ts";

const WIDTH = 720;
const LINE = 20;
const LABELS = 250;
const colours = { bare: "#9aa5b1", raw: "#5b6b7b", postgraphile: "#c77d2e", gehoor: "#1f6fb2" } as const;
const drawn = ["bare", "raw", "postgraphile", "gehoor"] as const;

/** Draws what was measured beside the page of the documentation. */
export async function writeCharts(all: readonly Results[]): Promise<void> {
  const compared = all.findLast((one) => one.compared);
  if (compared) await write("bench-ratios.svg", ratioChart(compared));
  const [small, large] = [all[0]?.touched, all.at(-1)?.touched];
  if (small && large && small !== large)
    await write("bench-growth.svg", growthChart(growthOf(small.statements, large.statements)));
}

async function write(name: string, svg: string): Promise<void> {
  const file = inRepository("docs/pictures", name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, svg);
}

/** The processor's work of each side for each question as a part of raw's, the longer the less work. */
export function ratioChart({ compared }: Results): string {
  if (!compared) return "";
  const measured = new Map(Object.entries(compared.measured));
  const most = compared.connections.at(-1) ?? 1;
  const bars = compared.questions.flatMap(({ key, name }: Pick<Question, "key" | "name">) =>
    drawn.flatMap((side) => {
      const [own, raw] = [side, "raw" as const].map((one) => measured.get(measuredKey(key, most, one)));
      if (!own || !raw) return [];
      return [{ side, label: `${key}: ${name}`, value: ratioOf(raw, own, (one) => one.node + one.postgres) }];
    }),
  );
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  const scale = (WIDTH - LABELS - 60) / longest;
  const lines = bars.map(({ side, label, value }, index) => {
    const top = 30 + index * LINE;
    const named = bars[index - 1]?.label === label ? "" : text(0, top + 13, label);
    return `${named}<rect x="${LABELS}" y="${top + 2}" width="${(value * scale).toFixed(1)}" height="14" fill="${colours[side]}"/>${text(LABELS + value * scale + 5, top + 13, value.toFixed(2))}`;
  });
  const legend = drawn.map(
    (side, index) =>
      `<rect x="${LABELS + index * 110}" y="6" width="12" height="12" fill="${colours[side]}"/>${text(LABELS + index * 110 + 17, 16, side)}`,
  );
  return picture("The processor's work of raw as a part of each side's", 30 + bars.length * LINE, [
    ...legend,
    ...lines,
  ]);
}

/** Pages touched in a small and a large municipality, on a scale of tens. */
export function growthChart(growth: readonly Growth[]): string {
  const most = Math.max(10, ...growth.flatMap(({ small, large }) => [small, large]));
  const scale = (WIDTH - LABELS - 60) / Math.log10(most);
  const at = (pages: number) => LABELS + Math.log10(Math.max(1, pages)) * scale;
  const lines = growth.map((one, index) => {
    const middle = 20 + index * LINE;
    const colour = hasGrown(one) ? colours.postgraphile : colours.gehoor;
    const [from, to] = [at(one.small), at(one.large)].map((place) => place.toFixed(1));
    return `${text(0, middle + 4, one.work)}<line x1="${from}" x2="${to}" y1="${middle}" y2="${middle}" stroke="${colour}" stroke-width="2"/><circle cx="${from}" cy="${middle}" r="3" fill="${colours.bare}"/><circle cx="${to}" cy="${middle}" r="4" fill="${colour}"/>`;
  });
  return picture("Pages touched in a small and in a large municipality", 20 + growth.length * LINE, lines);
}

function text(x: number, y: number, words: string): string {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${x.toFixed(0)}" y="${y}">${escaped}</text>`;
}

function picture(title: string, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12"><title>${title}</title><rect width="${WIDTH}" height="${height}" fill="#fff"/>\n${parts.join("\n")}\n</svg>\n`;
}
