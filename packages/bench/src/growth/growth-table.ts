import type { Touched } from "./explain.ts";

/** Pages may grow by half; a ratio of little says nothing. */
const MOST_GROWTH = 1.5;
const LITTLE = 100;

/** The pages that each thing touches in a small and in a large municipality, all its statements together. */
export interface Growth {
  readonly work: string;
  readonly small: number;
  readonly large: number;
  /** The statement that grew most: from 1, its pages in both, and by which indexes. */
  readonly worst: {
    readonly statement: number;
    readonly small: number;
    readonly large: number;
    readonly indexes: string;
  };
}

export function growthOf(small: readonly Touched[], large: readonly Touched[]): readonly Growth[] {
  const works = [...new Set(large.map(({ work }) => work))];
  return works.map((work) => {
    const [few, many] = [small, large].map((all) => all.filter((one) => one.work === work));
    const pairs = (many ?? []).map((one) => {
      const before = few?.find(({ statement }) => statement === one.statement)?.buffers ?? 0;
      return { statement: one.statement, small: before, large: one.buffers, indexes: one.indexes.join(", ") };
    });
    const worst = pairs.toSorted((one, other) => other.large - other.small - (one.large - one.small))[0];
    return {
      work,
      small: sum(few?.map(({ buffers }) => buffers)),
      large: sum(many?.map(({ buffers }) => buffers)),
      worst: worst ?? { statement: 1, small: 0, large: 0, indexes: "" },
    };
  });
}

/** As a table; what grew by more than half is set off. */
export function growthTable(
  growth: readonly Growth[],
  sizes: readonly [small: string, large: string],
): string {
  const lines = [
    `| | pages at ${sizes[0]} | pages at ${sizes[1]} | ratio | the statement that grew most |`,
    "|---|---|---|---|---|",
  ];
  for (const { work, small, large, worst } of growth) {
    const grew = (large / Math.max(1, small)).toFixed(2);
    const told = hasGrown({ small, large })
      ? `${worst.statement}: ${worst.small} → ${worst.large}, ${worst.indexes || "no index"}`
      : "";
    lines.push(`| ${work} | ${small} | ${large} | ${told ? `**${grew}**` : grew} | ${told} |`);
  }
  return lines.join("\n");
}

export function hasGrown({ small, large }: Pick<Growth, "small" | "large">): boolean {
  return large > LITTLE && large > MOST_GROWTH * Math.max(1, small);
}

function sum(numbers: readonly number[] = []): number {
  return numbers.reduce((all, one) => all + one, 0);
}
