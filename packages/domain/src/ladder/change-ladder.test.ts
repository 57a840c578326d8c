import { expect, it } from "vitest";
import { changeLadder, type LadderStep } from "./change-ladder.ts";
import { defaultLadder } from "./ladder.ts";

const refusedFor = (...steps: readonly LadderStep[]) => {
  const changed = changeLadder(defaultLadder, steps);
  return changed.accepted ? undefined : changed.refusal.code;
};
const signatory = { termKind: "DECISION", rung: "SIGNATORY" } as const;

it("a step becomes another, and no other term is told of otherwise", () => {
  expect(changeLadder(defaultLadder, [{ ...signatory, workingDays: 2 }])).toEqual({
    accepted: true,
    ladder: { ...defaultLadder, DECISION: { ...defaultLadder.DECISION, SIGNATORY: 2 } },
    kinds: ["DECISION"],
  });
});

it("nobody is told before who stands below them", () => {
  expect(refusedFor({ ...signatory, workingDays: -3 })).toBe("LADDER_OUT_OF_ORDER");
});

it("what is so already is no change", () => {
  expect(refusedFor({ ...signatory, workingDays: 5 })).toBe("NOTHING_CHANGES");
  expect(refusedFor()).toBe("NOTHING_CHANGES");
});
