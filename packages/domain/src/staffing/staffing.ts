import type { Role } from "../complaint/actor.ts";
import type { Office } from "../complaint/codes.ts";
import type { DepartmentId, StaffId } from "../ids.ts";

/** Somebody who works or worked here, with all that an administrator says of them. */
export interface StaffRecord {
  readonly id: StaffId;
  readonly name: string;
  /** What the municipality invites them by; the first sign-in with it binds an account of the identity provider. */
  readonly login: string;
  readonly email: string;
  readonly active: boolean;
  readonly office: Office;
  /** Stands in for the mayor (locoburgemeester). */
  readonly deputyMayor: boolean;
  readonly roles: readonly Role[];
  /** Coordinates only where every coordinator is involved (Awb 9:7); goes with the role COORDINATOR. */
  readonly deputy: boolean;
  readonly departments: readonly DepartmentId[];
  /** Those of the departments that they lead. */
  readonly heads: readonly DepartmentId[];
  /** Whether an account of the identity provider is bound to them. */
  readonly bound: boolean;
}

export const departmentKinds = ["DEPARTMENT", "BOARD", "COUNCIL", "BBS"] as const;

/** A part of the organisation. `null` rather than undefined, because what changed is kept as JSON. */
export interface DepartmentRecord {
  readonly id: DepartmentId;
  /** Short, as on a nameplate. */
  readonly code: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly kind: (typeof departmentKinds)[number];
  readonly active: boolean;
  /** Who stands above its head. */
  readonly directorId: StaffId | null;
  /** What it became a part of; complaints of before keep its name. */
  readonly mergedInto: DepartmentId | null;
}

/** Who works here, as what and where: the present and the past. */
export interface Staffing {
  readonly staff: readonly StaffRecord[];
  readonly departments: readonly DepartmentRecord[];
}

/** What a member of staff is before anything is given to them, and after everything is taken. */
export const nothingGiven = {
  active: false,
  roles: [],
  deputy: false,
  deputyMayor: false,
  departments: [],
  heads: [],
} as const satisfies Partial<StaffRecord>;

/** The same staffing with one member of staff, or all of whom it is asked, otherwise. */
export function withStaff(
  staffing: Staffing,
  change: (one: StaffRecord) => Partial<StaffRecord> | undefined,
): Staffing {
  return { ...staffing, staff: staffing.staff.map((one) => ({ ...one, ...change(one) })) };
}

export function withDepartments(
  staffing: Staffing,
  change: (one: DepartmentRecord) => Partial<DepartmentRecord> | undefined,
): Staffing {
  return { ...staffing, departments: staffing.departments.map((one) => ({ ...one, ...change(one) })) };
}
