import { expect, test } from "vitest";
import type { Submission } from "../visitors/submission.ts";
import { killOutcome } from "./kill-outcome.ts";

const sent = (firstSentAt: number, rest: Partial<Submission> = {}): Submission => ({
  mark: `proef-${firstSentAt}`,
  firstSentAt,
  refusedAt: [],
  faults: [],
  ...rest,
});
const seen = { killedAt: 10_000, inStepAt: 52_000, until: 60_000, submissions: [], toldAt: [] };

test("writes are back with the first complaint that came after the death of the primary", () => {
  const submissions = [
    sent(9_900, { acknowledgedAt: 10_050 }),
    sent(10_200, { refusedAt: [10_300, 25_000], acknowledgedAt: 40_000 }),
    sent(30_900, { acknowledgedAt: 31_500 }),
    sent(61_000, { acknowledgedAt: 61_100, refusedAt: [61_050] }),
  ];
  expect(killOutcome({ ...seen, submissions, toldAt: [10_100, 32_000, 33_000] })).toEqual({
    withoutWrites: 21.5,
    refusals: 2,
    lastRefusal: 15,
    streamBack: 22,
    inStep: 42,
  });
});

test("what never came back took for ever", () => {
  const { withoutWrites, streamBack } = killOutcome({
    ...seen,
    submissions: [sent(11_000, { refusedAt: [11_100] })],
  });
  expect([withoutWrites, streamBack]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
});
