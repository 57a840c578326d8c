import type { LoadRequest } from "../load/load-job.ts";

/** Those that answer; bare is raw without its locks. */
export const sides = ["bare", "raw", "postgraphile", "gehoor"] as const;
export type Side = (typeof sides)[number];

/** What is asked of one side for a question, and where. */
export interface Asking {
  readonly path: string;
  readonly requests: readonly LoadRequest[];
}

/** One thing that people do all day, as each side is asked it; a side that has no such thing is left out. */
export interface Question {
  readonly key: string;
  readonly name: string;
  readonly askings: Partial<Readonly<Record<Side, Asking>>>;
}
