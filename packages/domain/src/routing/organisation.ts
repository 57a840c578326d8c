import type { Absence } from "../absence/absence.ts";
import type { Role } from "../complaint/actor.ts";
import type { Office } from "../complaint/codes.ts";
import type { DepartmentId, StaffId } from "../ids.ts";

/** Who can be asked to handle or to sign. */
export interface RoutableStaff {
  readonly staffId: StaffId;
  readonly office: Office;
  readonly departmentId: DepartmentId | undefined;
  /** `HANDLER` may handle, `SIGNATORY` holds the mandate to sign (Awb 10:12 with 10:3: its letter is no decision). */
  readonly roles: readonly Role[];
  /** Stands in for the mayor (loco-burgemeester). */
  readonly deputyMayor: boolean;
  /** Complaints in hand; the least burdened is asked first. */
  readonly openComplaints: number;
}

export interface Department {
  readonly departmentId: DepartmentId;
  readonly headId: StaffId | undefined;
  readonly directorId: StaffId | undefined;
  /** The people of BBS, where they work under the municipality's responsibility. */
  readonly isBbs: boolean;
}

export interface Organisation {
  readonly staff: readonly RoutableStaff[];
  readonly departments: readonly Department[];
  readonly absences: readonly Absence[];
}
