import { type Refusal, refusal } from "../complaint/refusals.ts";
import { isClimbing, type Ladder, type LadderKind, ladderChanges, ladderKinds, type Rung } from "./ladder.ts";

/** When somebody is to be told of a term: in working days after its due day, null for no step of their own. */
export interface LadderStep {
  readonly termKind: LadderKind;
  readonly rung: Rung;
  readonly workingDays: number | null;
}

type Changed =
  | {
      readonly accepted: true;
      readonly ladder: Ladder;
      /** Of which terms somebody is told at another moment. */
      readonly kinds: readonly LadderKind[];
    }
  | { readonly accepted: false; readonly refusal: Refusal };

/** The ladder with these steps. Refused where somebody would hear before who stands below them, and where nothing changes. */
export function changeLadder(before: Ladder, steps: readonly LadderStep[]): Changed {
  const ladder: Record<LadderKind, Ladder[LadderKind]> = { ...before };
  for (const { termKind, rung, workingDays } of steps)
    ladder[termKind] = { ...ladder[termKind], [rung]: workingDays };
  if (!ladderKinds.every((kind) => isClimbing(ladder[kind])))
    return { accepted: false, refusal: refusal("LADDER_OUT_OF_ORDER") };
  const kinds = [...new Set(ladderChanges(before, ladder).map(({ termKind }) => termKind))];
  if (kinds.length === 0) return { accepted: false, refusal: refusal("NOTHING_CHANGES") };
  return { accepted: true, ladder, kinds };
}
