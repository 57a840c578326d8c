type Day = Temporal.PlainDate;

/** The first of these days; undefined of none. */
export function earliest(days: readonly Day[]): Day | undefined {
  return [...days].sort(Temporal.PlainDate.compare)[0];
}

/** The last of these days; undefined of none. */
export function latest(days: readonly Day[]): Day | undefined {
  return [...days].sort(Temporal.PlainDate.compare).at(-1);
}
