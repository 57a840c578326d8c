import { growthOf, growthTable } from "../growth/growth-table.ts";
import { comparisonTable, goalTable } from "./comparison-tables.ts";
import type { Circumstances, Results } from "./results.ts";

/** The parts of the report, each by the name under which the documentation has it. */
export type Report = Readonly<Record<"comparison" | "sweep" | "growth", string>>;

/**
 * What was found, in Markdown; a part that was not measured is empty.
 *
 * @param rows of the comparison: for one request at a time as well, or for as many at once as were asked
 */
export function reportOf(all: readonly Results[], rows: "ALL" | "MOST AT ONCE"): Report {
  return {
    comparison: all.flatMap((one) => comparisonOf(one, rows)).join("\n\n"),
    sweep: sweepOf(all),
    growth: growthBetween(all),
  };
}

function comparisonOf({ complaints, compared }: Results, rows: "ALL" | "MOST AT ONCE"): readonly string[] {
  if (!compared) return [];
  const { circumstances, questions, connections, measured, rounds } = compared;
  const known = new Map(Object.entries(measured));
  return [
    `**${counted(complaints)} complaints.** ${said(circumstances)}; ${rounds} rounds, medians, each ratio within its round.`,
    goalTable(connections, known),
    comparisonTable(questions, rows === "ALL" ? connections : connections.slice(-1), known),
  ];
}

function sweepOf(all: readonly Results[]): string {
  const swept = all.filter((one) => one.swept);
  if (swept.length === 0) return "";
  const lines = swept.map(({ complaints, swept: found }) => {
    const { bare = 0, read = 0, claim = 0 } = found ?? {};
    const ratio = (read / bare).toFixed(2);
    return `| ${counted(complaints)} | ${bare.toFixed(1)} | ${read.toFixed(1)} | ${ratio} | ${claim.toFixed(0)} |`;
  });
  return [
    "| complaints | a thousand terms found, ms | found and locked, ms | ratio (must 2, goal 1.5) | claimed and told, ms (must 100, goal 50) |",
    "|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}

function growthBetween(all: readonly Results[]): string {
  const [small, large] = [all[0], all.at(-1)];
  if (!small?.touched || !large?.touched || small === large) return "";
  const growth = growthOf(small.touched.statements, large.touched.statements);
  return [
    `${large.touched.circumstances.on}.`,
    growthTable(growth, [counted(small.complaints), counted(large.complaints)]),
  ].join("\n\n");
}

function said({ on, machine, load }: Circumstances): string {
  return `${on}, ${machine}, load ${load}`;
}

function counted(complaints: number): string {
  return complaints.toLocaleString("en-GB");
}
