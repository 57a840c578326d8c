import type { RefusalCode } from "../complaint/refusals.ts";
import type { DepartmentId } from "../ids.ts";
import type { DepartmentRecord, Staffing, StaffRecord } from "./staffing.ts";
import { withDepartments, withStaff } from "./staffing.ts";

/**
 * Ends a department; its people go to the one it becomes a part of, or belong to none. Its head leads the other only where
 * nobody did. The management board, the board, the council and BBS stay: the routes of chapter 9 rest on them.
 */
export function mergedDepartment(
  staffing: Staffing,
  departmentId: DepartmentId,
  into: DepartmentId | null,
): Staffing | RefusalCode {
  const ending = active(staffing, departmentId);
  if (!ending) return "DEPARTMENT_NOT_THERE";
  if (ending.kind !== "DEPARTMENT") return "DEPARTMENT_STAYS";
  if (into !== null && (into === departmentId || active(staffing, into)?.kind !== "DEPARTMENT"))
    return "DEPARTMENT_NOT_THERE";
  const isLed = into !== null && staffing.staff.some(({ heads }) => heads.includes(into));
  const moved = (one: StaffRecord): Partial<StaffRecord> => ({
    departments: replaced(one.departments, departmentId, into),
    heads: replaced(one.heads, departmentId, isLed ? null : into),
  });
  const ended = withDepartments(staffing, ({ id, mergedInto }) => {
    if (id === departmentId) return { active: false, directorId: null, mergedInto: into };
    // What became a part of it before goes along, so that one step leads to where complaints go now.
    return into !== null && mergedInto === departmentId ? { mergedInto: into } : undefined;
  });
  return withStaff(ended, moved);
}

/** The department that complaints of this one go to now: itself, or what it became a part of; undefined for none. */
export function presentDepartment(
  departments: readonly DepartmentRecord[],
  departmentId: DepartmentId,
): DepartmentId | undefined {
  const one = departments.find(({ id }) => id === departmentId);
  const present = one?.active ? one : departments.find(({ id, active }) => id === one?.mergedInto && active);
  return present?.id;
}

/**
 * The departments whose complaints would belong to none after a change, those merged into an ending one included: it waits
 * until none of them is open.
 */
export function closedDepartments(before: Staffing, after: Staffing): readonly DepartmentId[] {
  const isOpen = ({ departments }: Staffing, id: DepartmentId) =>
    presentDepartment(departments, id) !== undefined;
  return before.departments.map(({ id }) => id).filter((id) => isOpen(before, id) && !isOpen(after, id));
}

function active({ departments }: Staffing, departmentId: DepartmentId): DepartmentRecord | undefined {
  return departments.find(({ id, active }) => id === departmentId && active);
}

function replaced(
  ids: readonly DepartmentId[],
  old: DepartmentId,
  other: DepartmentId | null,
): readonly DepartmentId[] {
  return ids.flatMap((id) => (id === old ? (other ? [other] : []) : [id]));
}
