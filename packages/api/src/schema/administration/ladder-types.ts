import { type Ladder, type LadderStep, ladderKinds, rungs } from "@gehoor/domain";
import { builder } from "../base/builder.ts";
import { RungEnum } from "../codes/administration-codes.ts";
import { TermKindEnum } from "../codes/term-codes.ts";
import { allExposed, is, orNull } from "../exposed.ts";

export const workingDaysMeaning =
  "In working days after the due day: negative before it, 0 on it; null for no step of their own.";

export const LadderStepType = builder.objectRef<LadderStep>("LadderStep").implement({
  description: "When somebody is told of a term, with those below them.",
  authScopes: { upkeep: true },
  fields: allExposed({
    termKind: is(TermKindEnum, "Of which terms."),
    rung: is(RungEnum, "Who."),
    workingDays: orNull("Int", workingDaysMeaning),
  }),
});

/** Each step by itself, in the order of kinds and of who is told. */
export function flatLadder(ladder: Ladder): readonly LadderStep[] {
  return ladderKinds.flatMap((termKind) =>
    rungs.map((rung) => ({ termKind, rung, workingDays: ladder[termKind][rung] })),
  );
}
