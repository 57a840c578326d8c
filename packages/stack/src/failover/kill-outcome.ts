import type { Submission } from "../visitors/submission.ts";

/** What citizens and staff noticed of one dead primary; seconds from the moment of its death. */
export interface KillOutcome {
  /** Until the next complaint that came after it was in the file. */
  readonly withoutWrites: number;
  readonly refusals: number;
  /** Until the last of them. */
  readonly lastRefusal: number;
  /** Until an open worklist was told of a complaint again. */
  readonly streamBack: number;
  /** Until the two PostgreSQL were in step again, the dead one switched on meanwhile; undefined where it was not. */
  readonly inStep: number | undefined;
}

/** What was seen between the death of a primary and the next, in milliseconds of the same clock. */
export interface Seen {
  readonly killedAt: number;
  readonly inStepAt: number | undefined;
  /** The end of this part: the next kill, or the end of all. */
  readonly until: number;
  readonly submissions: readonly Submission[];
  readonly toldAt: readonly number[];
}

export function killOutcome({ killedAt, inStepAt, until, submissions, toldAt }: Seen): KillOutcome {
  const within = (at: number) => at > killedAt && at < until;
  const seconds = (at: number) => (at - killedAt) / 1000;
  const acknowledged = submissions.flatMap(({ firstSentAt, acknowledgedAt }) =>
    acknowledgedAt !== undefined && firstSentAt > killedAt && within(acknowledgedAt) ? [acknowledgedAt] : [],
  );
  const backAt = Math.min(...acknowledged);
  const refused = submissions.flatMap(({ refusedAt }) => refusedAt.filter(within));
  return {
    withoutWrites: seconds(backAt),
    refusals: refused.length,
    lastRefusal: refused.length === 0 ? 0 : seconds(Math.max(...refused)),
    // What it was told between the kill and the first new complaint may still be from before.
    streamBack: seconds(Math.min(...toldAt.filter((at) => within(at) && at >= backAt))),
    inStep: inStepAt === undefined ? undefined : seconds(inStepAt),
  };
}
