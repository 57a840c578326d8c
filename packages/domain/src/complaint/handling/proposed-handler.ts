import type { DepartmentId, StaffId, TextRef } from "../../ids.ts";

/** Asked to handle the complaint; handles it once they have declared not to have been involved (Awb 9:7(1)). */
export interface ProposedHandler {
  readonly staffId: StaffId;
  readonly departmentId: DepartmentId | undefined;
  readonly by: StaffId | undefined;
  readonly on: Temporal.PlainDate;
  /** Why this person, where that was said. */
  readonly reason: TextRef | undefined;
}
