import { mustNotBeDestroyed } from "../../guards.ts";
import { accept, type Rule, unless } from "../../rule.ts";
import type { ReleaseReason } from "../notice-kinds.ts";
import { mustBeLeaving } from "./must-be-leaving.ts";

export interface ReleaseNotice {
  readonly number: number;
  readonly because: ReleaseReason;
}

/**
 * Nothing was handed over, and that is known: the letter waits again and can be taken back. Never after a silence of the
 * server: then it may have left.
 */
export const releaseNotice: Rule<ReleaseNotice> = {
  by: ["SYSTEM"],
  guard: mustNotBeDestroyed,
  decide: (complaint, { number, because }, context) =>
    unless(mustBeLeaving(complaint, number, { answerLost: false }), () =>
      accept(context, { type: "NoticeReleased", number, because }),
    ),
};
