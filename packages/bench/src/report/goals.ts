/** What is asked of Gehoor, as ratios of requests per second. */
export interface Goal {
  readonly question: string;
  readonly against: "raw" | "postgraphile";
  readonly must: number;
  readonly goal: number;
}

/** What the apps ask, which is more than the same in other words, is held to the same. */
export const goals: readonly Goal[] = [
  ...["a", "a page"].flatMap((question): Goal[] => [
    { question, against: "raw", must: 0.38, goal: 0.55 },
    { question, against: "postgraphile", must: 1.25, goal: 1.75 },
  ]),
  ...["b", "b page"].flatMap((question): Goal[] => [
    { question, against: "raw", must: 0.6, goal: 0.8 },
    { question, against: "postgraphile", must: 1.3, goal: 1.75 },
  ]),
  { question: "c", against: "raw", must: 0.4, goal: 0.6 },
];
