import type { StaffId } from "../../ids.ts";

/** The second person's yes to the answer or the decline; it closes the case when its letters have left. */
export interface Approval {
  readonly of: "DECISION" | "DECLINE";
  readonly by: StaffId;
  readonly on: Temporal.PlainDate;
  /** The letters by which it is told have this number or a later one. */
  readonly firstLetter: number;
}
