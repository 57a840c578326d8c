import type { ComplaintId, StaffId, TextRef } from "../../ids.ts";
import type { DeclineGround } from "../codes.ts";
import type { Approval } from "../decision/approval.ts";

type Day = Temporal.PlainDate;

export interface Decline {
  readonly ground: DeclineGround;
  readonly otherGrounds: readonly DeclineGround[];
  readonly reasons: TextRef;
  readonly proposedBy: StaffId;
  readonly earlierComplaintId: ComplaintId | undefined;
  /** Which other court has or had it (9:8(1)(e)). */
  readonly court: TextRef | undefined;
  /** When to look whether the criminal investigation still lasts; undefined where none does, or does any more. */
  readonly reviewOn: Day | undefined;
  /** The days set before, with the day on which it was looked at again. */
  readonly reviews: readonly { readonly dueOn: Day; readonly reviewedOn: Day }[];
  readonly notice: number | undefined;
  /** Which grievances alone; undefined: the whole complaint. */
  readonly parts: readonly number[] | undefined;
}

/** A decline that ended these parts, with the approval under which its letters left. */
export type PartDecline = Decline & {
  readonly parts: readonly number[];
  readonly approval: Approval;
  /** The numbers of those letters, one sent again in the place of the one that did not arrive. */
  readonly letters: readonly number[];
};
