import { expect, test } from "vitest";
import type { Rehearsed } from "./rehearse.ts";
import { brokenPromises, tableOf } from "./report.ts";

const good: Rehearsed = {
  kills: [{ withoutWrites: 21.44, refusals: 211, lastRefusal: 21.2, streamBack: 21.5, inStep: 43 }],
  counted: { handedIn: 500, acknowledged: 500, lost: [], doubled: [] },
  faults: [],
};

test("nothing broken is nothing said", () => {
  expect(brokenPromises(good)).toEqual([]);
  expect(tableOf(good)).toContain("| 1 | 21.4 | 211 | 21.2 | 21.5 | 43 |");
});

test.each<[string, Partial<Rehearsed>, string]>([
  [
    "a lost complaint",
    { counted: { ...good.counted, lost: ["proef-1"] } },
    "Lost though acknowledged: proef-1",
  ],
  ["a double", { counted: { ...good.counted, doubled: ["proef-2"] } }, "Twice in the file: proef-2"],
  ["who never got a receipt", { counted: { ...good.counted, acknowledged: 498 } }, "Never acknowledged: 2"],
  ["half a minute", { kills: good.kills.map((one) => ({ ...one, lastRefusal: 30 })) }, "Kill 1 was noticed"],
  [
    "what never came back",
    { kills: good.kills.map((one) => ({ ...one, streamBack: Number.NaN })) },
    "Kill 1 was noticed",
  ],
  ["what nobody should see", { faults: ["the form: 500", "the form: 500"] }, "2 × the form: 500"],
])("%s is told", (_, change, line) => {
  expect(brokenPromises({ ...good, ...change })).toEqual([expect.stringContaining(line)]);
});
