import type { ComplaintId } from "../../ids.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint, Part } from "../complaint.ts";
import { mustNotBeDestroyed, mustNotBeLeaving } from "../guards.ts";
import { mustNotBeGoing, openParts } from "../parts/part-endings.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../rule.ts";

export interface SeparateParts {
  /** The complaint that was joined to this one, and is not any more. */
  readonly of: ComplaintId;
}

/**
 * What came along with a complaint that was joined to this one goes back with it, so that nobody is answered twice. What was
 * judged here, or ended here by itself, has its answer and stays; and a complaint that is open keeps a part to answer.
 */
export const separateParts: Rule<SeparateParts> = {
  by: ["SYSTEM"],
  guard: (complaint) => firstOf(mustNotBeDestroyed(complaint), mustNotBeLeaving(complaint)),
  decide: (complaint, { of }, context) => {
    const parts = partsOf(complaint, of)
      .filter(goesBack)
      .map(({ number }) => number);
    if (parts.length === 0) return refuse("ALREADY_DONE");
    const stays = openParts(complaint).some(({ number }) => !parts.includes(number));
    if (isOpenStatus(complaint.status) && !stays) return refuse("NO_PART_LEFT");
    return unless(mustNotBeGoing(complaint, parts), () =>
      accept(context, { type: "PartsSeparated", of, parts }),
    );
  },
};

/** The parts that are here for that complaint. */
export function partsOf({ parts }: Pick<Complaint, "parts">, of: ComplaintId): readonly Part[] {
  return parts.filter(({ from, ending }) => from?.complaintId === of && ending?.as !== "SEPARATED");
}

/** Neither judged nor ended by itself; with the whole of this complaint it ended only as long as it belonged to it. */
function goesBack({ judgement, ending }: Part): boolean {
  if (judgement) return false;
  return !ending || (ending.last && (ending.as === "SETTLED" || ending.as === "DECLINED"));
}
