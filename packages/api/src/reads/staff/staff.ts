import type { DepartmentId, Role, StaffId } from "@gehoor/domain";
import { and, eq, exists, or } from "drizzle-orm";
import type { Database } from "../../db/database.ts";
import { complaint } from "../../db/schema/projections.ts";
import { staff, staffDepartment, staffRole } from "../../db/schema/staff.ts";
import { dutchOrder } from "./dutch-order.ts";

/** Somebody who works or worked here. */
export interface StaffRow {
  readonly id: StaffId;
  readonly name: string;
  readonly active: boolean;
}

export interface StaffQuestion {
  readonly departmentId: DepartmentId | undefined;
  readonly role: Role | undefined;
  /** With whoever is the handler of a complaint, ended ones included, for a list narrowed to that person. */
  readonly withCases: boolean;
}

/** Nobody lists more people than a municipality has. */
const MOST_PEOPLE = 2000;

export const shownOfStaff = { id: staff.id, name: staff.name, active: staff.active };

/** The people who work here, by name in the Dutch order. */
export async function readStaffList(
  db: Database,
  { departmentId, role, withCases }: StaffQuestion,
): Promise<StaffRow[]> {
  const place = db.select({ staffId: staffDepartment.staffId }).from(staffDepartment);
  const task = db.select({ staffId: staffRole.staffId }).from(staffRole);
  const inDepartment =
    departmentId &&
    exists(
      place.where(and(eq(staffDepartment.staffId, staff.id), eq(staffDepartment.departmentId, departmentId))),
    );
  const withRole = role && exists(task.where(and(eq(staffRole.staffId, staff.id), eq(staffRole.role, role))));
  const has = db.select({ id: complaint.id }).from(complaint).where(eq(complaint.handlerId, staff.id));
  const works = and(staff.active, inDepartment, withRole);
  const rows = await db
    .select(shownOfStaff)
    .from(staff)
    .where(withCases ? or(works, exists(has)) : works)
    .orderBy(staff.id)
    .limit(MOST_PEOPLE);
  return rows.sort(dutchOrder(({ name }) => name));
}
