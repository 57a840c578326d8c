import type { TextRef } from "../../ids.ts";
import { mustHaveEnded, mustNotBeDestroyed } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";
import { isShorter } from "./retention-class.ts";

export interface ChooseRetention {
  /** Of the Selectielijst 2020: 13.1.1 with financial consequences (seven years), 13.1.3 kept for good. */
  readonly retention: "13.1.1" | "13.1.3";
  readonly reason: TextRef;
}

/**
 * Two results of the Selectielijst follow from nothing in the file: that it cost money, and that it is part of what is kept
 * for good. The records manager says so; never for a shorter time than the file has already.
 */
export const chooseRetention: Rule<ChooseRetention> = {
  by: ["RECORDS_MANAGER"],
  guard: (complaint) =>
    firstOf(
      mustNotBeDestroyed(complaint),
      mustHaveEnded(complaint),
      complaint.ending ? undefined : refusal("NOT_ENDED", { status: complaint.status }),
    ),
  decide: ({ ending }, { retention, reason }, context) =>
    ending && isShorter(retention, ending.retention)
      ? refuse("RETENTION_SHORTER")
      : accept(context, { type: "RetentionChosen", retention, reason }),
};
