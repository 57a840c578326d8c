import type { DepartmentId, StaffId } from "@gehoor/domain";
import { eq, inArray, isNull, or } from "drizzle-orm";
import type { Database } from "../../db/database.ts";
import { department, staffDepartment } from "../../db/schema/staff.ts";
import { dutchOrder } from "./dutch-order.ts";

export interface DepartmentRow {
  readonly id: DepartmentId;
  readonly active: boolean;
  readonly code: string;
  readonly name: { readonly nl: string; readonly en: string };
  /** What it became a part of; null while it is there, or when it ended without. */
  readonly mergedInto: DepartmentId | null;
}

const MOST_DEPARTMENTS = 200;

export const shownOfDepartment = {
  id: department.id,
  active: department.active,
  code: department.code,
  name: { nl: department.nameNl, en: department.nameEn },
  mergedInto: department.mergedInto,
};

/**
 * The departments that exist now, by name.
 *
 * @param ended also those that ended without becoming a part of another, which complaints of before still name
 */
export async function readDepartmentList(db: Database, ended = false): Promise<DepartmentRow[]> {
  const here = eq(department.active, true);
  const rows = await db
    .select(shownOfDepartment)
    .from(department)
    .where(ended ? or(here, isNull(department.mergedInto)) : here)
    .orderBy(department.code)
    .limit(MOST_DEPARTMENTS);
  return rows.sort(dutchOrder(({ name }) => name.nl));
}

/** Where each of these people works. */
export async function readWorkplaces(db: Database, staffIds: readonly StaffId[]): Promise<DepartmentRow[][]> {
  const rows = await db
    .select({ staffId: staffDepartment.staffId, ...shownOfDepartment })
    .from(staffDepartment)
    .innerJoin(department, eq(department.id, staffDepartment.departmentId))
    .where(inArray(staffDepartment.staffId, [...staffIds]))
    .orderBy(department.nameNl);
  return staffIds.map((staffId) => rows.filter((row) => row.staffId === staffId));
}
