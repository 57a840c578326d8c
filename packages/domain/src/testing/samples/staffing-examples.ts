import type { DepartmentId, StaffId } from "../../ids.ts";
import { changeStaffing } from "../../staffing/change-staffing.ts";
import type { Staffing, StaffRecord } from "../../staffing/staffing.ts";
import type { StaffDetails, StaffingChange } from "../../staffing/staffing-changes.ts";
import { PUBLIC_SPACE } from "./sample-organisation.ts";
import { administrator, sampleStaffing } from "./sample-staffing.ts";

function departmentAt(index: number): DepartmentId {
  const found = sampleStaffing.departments[index];
  if (!found) throw new Error("The sample has three departments");
  return found.id;
}

export const CIVIL_AFFAIRS = departmentAt(0);
export const BBS = departmentAt(2);
export { PUBLIC_SPACE };

export function find(staffing: Staffing, id: StaffId): StaffRecord {
  const found = staffing.staff.find((one) => one.id === id);
  if (!found) throw new Error("Nobody has this id");
  return found;
}

/** Who somebody is now, but for what is said. */
export function details(
  id: StaffId,
  facts: Partial<StaffDetails> = {},
  staffing = sampleStaffing,
): StaffDetails {
  const { id: _id, active: _active, bound: _bound, ...kept } = find(staffing, id);
  return { ...kept, ...facts };
}

export const changed = (staffId: StaffId, facts: Partial<StaffDetails>): StaffingChange => ({
  kind: "CHANGE_STAFF",
  staffId,
  details: details(staffId, facts),
});

export function after(staffing: Staffing, ...changes: readonly StaffingChange[]): Staffing {
  return changes.reduce((before, change) => done(before, change).staffing, staffing);
}

export function done(staffing: Staffing, change: StaffingChange, by = administrator) {
  const made = changeStaffing(staffing, change, by);
  if (!made.accepted) throw new Error(made.refusal.code);
  return made;
}

export function refused(
  change: StaffingChange,
  staffing = sampleStaffing,
  by = administrator,
): string | undefined {
  const made = changeStaffing(staffing, change, by);
  return made.accepted ? undefined : made.refusal.code;
}
