import type { DepartmentId, StaffId } from "../ids.ts";
import type { DepartmentRecord, StaffRecord } from "./staffing.ts";
import type { Touched } from "./touched.ts";

/** What an administrator fills in of a member of staff. */
export type StaffDetails = Omit<StaffRecord, "id" | "active" | "bound">;
export type DepartmentDetails = Pick<DepartmentRecord, "code" | "nameNl" | "nameEn" | "directorId">;

/** What the functional administrator does to who works here, as what and where; one at a time. */
export type StaffingChange =
  | { readonly kind: "ADD_STAFF" | "CHANGE_STAFF"; readonly staffId: StaffId; readonly details: StaffDetails }
  | {
      readonly kind: "END_STAFF" | "RETURN_STAFF" | "LOOSEN_LOGIN" | "INVITE_STAFF";
      readonly staffId: StaffId;
    }
  | {
      readonly kind: "ADD_DEPARTMENT" | "CHANGE_DEPARTMENT";
      readonly departmentId: DepartmentId;
      readonly details: DepartmentDetails;
    }
  | { readonly kind: "MERGE_DEPARTMENT"; readonly departmentId: DepartmentId; readonly into: DepartmentId }
  | { readonly kind: "END_DEPARTMENT"; readonly departmentId: DepartmentId }
  /** Takes back what an earlier change did, by what it touched. */
  | { readonly kind: "UNDO"; readonly of: StaffingChangeKind; readonly touched: Touched };

export type StaffingChangeKind = StaffingChange["kind"];

export const staffingChangeKinds = [
  "ADD_STAFF",
  "CHANGE_STAFF",
  "END_STAFF",
  "RETURN_STAFF",
  "LOOSEN_LOGIN",
  "INVITE_STAFF",
  "ADD_DEPARTMENT",
  "CHANGE_DEPARTMENT",
  "MERGE_DEPARTMENT",
  "END_DEPARTMENT",
  "UNDO",
] as const satisfies readonly StaffingChangeKind[];

/**
 * What cannot be taken back: a mail that left, and a binding, which the next sign-in makes anew. What an undo undid is taken
 * back by doing it again.
 */
const final: readonly StaffingChangeKind[] = ["INVITE_STAFF", "LOOSEN_LOGIN", "UNDO"];

export function canBeUndone(kind: StaffingChangeKind): boolean {
  return !final.includes(kind);
}
