/** What is asked of Gehoor, as ratios of requests per second. */
export interface Goal {
  readonly question: string;
  readonly against: "raw" | "postgraphile";
  readonly must: number;
  readonly goal: number;
}

export const goals: readonly Goal[] = [
  { question: "a", against: "raw", must: 0.38, goal: 0.55 },
  { question: "a", against: "postgraphile", must: 1.25, goal: 1.75 },
  { question: "b", against: "raw", must: 0.6, goal: 0.8 },
  { question: "b", against: "postgraphile", must: 1.3, goal: 1.75 },
  { question: "c", against: "raw", must: 0.4, goal: 0.6 },
];
