import type { Question, Side } from "../questions/question.ts";
import { sides } from "../questions/question.ts";
import { type Measured, type Measurements, measuredKey } from "../rounds.ts";
import { goals } from "./goals.ts";

const shown: Readonly<Record<Side, string>> = {
  bare: "bare statements",
  raw: "raw",
  postgraphile: "PostGraphile",
  gehoor: "Gehoor",
};

/** What each side did, and what that is of raw. */
export function comparisonTable(
  questions: readonly Pick<Question, "key" | "name">[],
  connections: readonly number[],
  measured: Measurements,
): string {
  const lines = [
    "| | at once | | requests/s | of raw | median, ms | slowest 1 %, ms | processor: node + PostgreSQL, ms | of raw |",
    "|---|---|---|---|---|---|---|---|---|",
  ];
  for (const { key, name } of questions)
    for (const count of connections)
      for (const side of sides) {
        const own = measured.get(measuredKey(key, count, side));
        const raw = measured.get(measuredKey(key, count, "raw"));
        if (!own || !raw) continue;
        const [node, postgres] = [middle(own, (one) => one.node), middle(own, (one) => one.postgres)];
        const cells = [
          `${key}: ${name}`,
          String(count),
          shown[side],
          middle(own, (one) => one.perSecond).toFixed(0),
          ratioOf(own, raw, (one) => one.perSecond).toFixed(2),
          middle(own, (one) => one.median).toFixed(1),
          middle(own, (one) => one.slowest99).toFixed(1),
          `${node.toFixed(2)} + ${postgres.toFixed(2)}`,
          ratioOf(raw, own, (one) => one.node + one.postgres).toFixed(2),
        ];
        lines.push(`| ${cells.join(" | ")} |`);
      }
  return lines.join("\n");
}

/** What is asked beside what was reached. */
export function goalTable(connections: readonly number[], measured: Measurements): string {
  const lines = [
    `| | against | must | goal | ${connections.map((count) => `${count} at once`).join(" | ")} | by processor |`,
    `|---|---|---|---|${"---|".repeat(connections.length + 1)}`,
  ];
  for (const { question, against, must, goal } of goals) {
    const pairs = connections.map((count) => ({
      ours: measured.get(measuredKey(question, count, "gehoor")),
      theirs: measured.get(measuredKey(question, count, against)),
    }));
    const reached = pairs.map(({ ours, theirs }) =>
      ours && theirs ? ratioOf(ours, theirs, (one) => one.perSecond).toFixed(2) : "",
    );
    const last = pairs.at(-1);
    const worked =
      last?.ours && last.theirs
        ? ratioOf(last.theirs, last.ours, (one) => one.node + one.postgres).toFixed(2)
        : "";
    lines.push(`| ${[question, shown[against], must, goal, ...reached, worked].join(" | ")} |`);
  }
  const deep = (count: number, figure: Figure) => {
    const [page, first] = ["b deep", "b first"].map((key) => measured.get(measuredKey(key, count, "gehoor")));
    return page && first ? ratioOf(page, first, figure).toFixed(2) : "";
  };
  const reached = connections.map((count) => deep(count, (one) => one.median));
  const worked = deep(connections.at(-1) ?? 1, (one) => one.node + one.postgres);
  lines.push(
    `| ${["b deep", "its first page, in time", "at most 1.5", "", ...reached, worked].join(" | ")} |`,
  );
  return lines.join("\n");
}

type Figure = (one: Measured) => number;

/** The middle of the ratios of each round, in which both had the same machine. */
export function ratioOf(one: readonly Measured[], other: readonly Measured[], figure: Figure): number {
  return median(one.map((measured, round) => figure(measured) / figure(other[round] ?? measured)));
}

function middle(measured: readonly Measured[], figure: Figure): number {
  return median(measured.map(figure));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
