import { expect, test } from "vitest";
import type { Touched } from "./explain.ts";
import { growthOf, growthTable } from "./growth-table.ts";

const touched = (work: string, statement: number, buffers: number): Touched => ({
  ...{ work, statement, buffers },
  rows: 1,
  indexes: [`by_${work}`],
});

test("pages are put together by what is done, and the statement that grew most is named where it grew by half", () => {
  const growth = growthOf(
    [touched("list", 1, 100), touched("list", 2, 50), touched("count", 1, 200)],
    [touched("list", 1, 110), touched("list", 2, 5000), touched("count", 1, 250)],
  );
  expect(growthTable(growth, ["10,000", "350,000"]).split("\n").slice(2)).toEqual([
    "| list | 150 | 5110 | **34.07** | 2: 50 → 5000, by_list |",
    "| count | 200 | 250 | 1.25 |  |",
  ]);
});

test("what touches next to nothing has not grown, whatever its ratio", () => {
  const growth = growthOf([touched("rare", 1, 1)], [touched("rare", 1, 20)]);
  expect(growthTable(growth, ["10,000", "350,000"])).not.toContain("**");
});
