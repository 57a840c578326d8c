import type { TextRef } from "../../ids.ts";
import { requestNotices, toEachComplainant } from "../correspondence/notices.ts";
import { mustBe, mustBeOpen, mustNotBeDeclining } from "../guards.ts";
import { resumingDuties } from "../handling/handling-duties.ts";
import { mustNotBeGoing, namedParts } from "../parts/part-endings.ts";
import { accept, firstOf, type Rule, unless } from "../rule.ts";

export interface StartInformal {
  /** What was agreed with the complainant, the running clock included. */
  readonly agreement: TextRef;
}

/** Trying to solve it together (Awb 9:5). The term keeps running. */
export const startInformal: Rule<StartInformal> = {
  by: ["COORDINATOR", "HANDLER"],
  guard: (complaint) => firstOf(mustBe(complaint, "ASSESSING", "IN_HANDLING"), mustNotBeDeclining(complaint)),
  decide: (_, { agreement }, context) => accept(context, { type: "InformalStarted", agreement }),
};

export interface AskSettled {
  readonly text: TextRef;
  /** Of which parts alone; absent or empty: of all that are open. */
  readonly parts?: readonly number[] | undefined;
}

/** Says what was done and asks the complainant whether that settles it: the complainant's word, not ours, decides. */
export const askSettled: Rule<AskSettled> = {
  by: ["COORDINATOR", "HANDLER"],
  guard: mustBeOpen,
  decide: (complaint, { text, parts: some }, context) => {
    const { parts, isWhole, refused } = namedParts(complaint, some);
    const asked = isWhole ? undefined : parts;
    return unless(firstOf(refused, mustNotBeGoing(complaint, asked)), () =>
      accept(
        context,
        { type: "SettlementAsked", text, parts: asked },
        ...requestNotices(complaint, ...toEachComplainant(complaint, "SETTLEMENT_ASKED")),
      ),
    );
  },
};

/** Back to the formal track, because the complainant wants that or the attempt leads nowhere. */
export const endInformal: Rule = {
  by: ["COMPLAINANT", "COORDINATOR", "HANDLER"],
  guard: (complaint) => mustBe(complaint, "INFORMAL"),
  decide: (complaint, _, context) =>
    accept(
      context,
      { type: "InformalEnded" },
      ...resumingDuties(complaint, context, ...toEachComplainant(complaint, "RESUMED")),
    ),
};
