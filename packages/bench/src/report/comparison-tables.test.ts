import { expect, test } from "vitest";
import { type Measured, measuredKey } from "../rounds.ts";
import { comparisonTable, goalTable } from "./comparison-tables.ts";

const of = (perSecond: number, node: number): Measured => ({
  perSecond,
  node,
  postgres: 1,
  median: 1000 / perSecond,
  slowest99: 20,
});
const measured = new Map([
  // A slow second round of both changes no ratio.
  [measuredKey("a", 1, "raw"), [of(1000, 1), of(100, 1), of(1000, 1)]],
  [measuredKey("a", 1, "gehoor"), [of(500, 3), of(50, 3), of(500, 3)]],
]);

test("each side stands beside raw, by requests and by work, round for round", () => {
  const table = comparisonTable([{ key: "a", name: "own complaint" }], [1], measured);
  expect(table.split("\n").slice(2)).toEqual([
    "| a: own complaint | 1 | raw | 1000 | 1.00 | 1.0 | 20.0 | 1.00 + 1.00 | 1.00 |",
    "| a: own complaint | 1 | Gehoor | 500 | 0.50 | 2.0 | 20.0 | 3.00 + 1.00 | 0.50 |",
  ]);
});

test("what is asked stands beside what was reached; what was not measured stays empty", () => {
  const lines = goalTable([1], measured).split("\n");
  expect(lines).toContain("| a | raw | 0.38 | 0.55 | 0.50 | 0.50 |");
  expect(lines).toContain("| a | PostGraphile | 1.25 | 1.75 |  |  |");
});
