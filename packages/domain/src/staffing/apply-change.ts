import type { RefusalCode } from "../complaint/refusals.ts";
import type { DepartmentId, StaffId } from "../ids.ts";
import { mergedDepartment } from "./merge-department.ts";
import { nothingGiven, type Staffing, type StaffRecord, withDepartments, withStaff } from "./staffing.ts";
import { canBeUndone, type StaffDetails, type StaffingChange } from "./staffing-changes.ts";
import { type Delta, isAsLeft, type Touched } from "./touched.ts";

/** The staffing as the change asks, before it is held against what must stand; or why the change means nothing here. */
export function applyChange(staffing: Staffing, change: StaffingChange): Staffing | RefusalCode {
  switch (change.kind) {
    case "ADD_STAFF": {
      const added = { ...nothingGiven, ...change.details, id: change.staffId, active: true, bound: false };
      return asDetailed({ ...staffing, staff: [...staffing.staff, added] }, change.staffId, change.details);
    }
    case "CHANGE_STAFF":
      return ofStaff(
        staffing,
        change.staffId,
        "STAFF_ENDED",
        ({ active }) => active,
        (one) => asDetailed(staffing, one.id, change.details),
      );
    case "END_STAFF":
      return ofStaff(
        staffing,
        change.staffId,
        "STAFF_ENDED",
        ({ active }) => active,
        (one) =>
          withoutDirector(
            withStaff(staffing, ({ id }) => (id === one.id ? nothingGiven : undefined)),
            one.id,
          ),
      );
    case "RETURN_STAFF":
      return ofStaff(
        staffing,
        change.staffId,
        "STAFF_AT_WORK",
        ({ active }) => !active,
        (one) => withStaff(staffing, ({ id }) => (id === one.id ? { active: true } : undefined)),
      );
    case "LOOSEN_LOGIN":
      return ofStaff(
        staffing,
        change.staffId,
        "LOGIN_NOT_BOUND",
        ({ bound }) => bound,
        (one) => withStaff(staffing, ({ id }) => (id === one.id ? { bound: false } : undefined)),
      );
    case "INVITE_STAFF": {
      const isBound = staffing.staff.some(({ id, bound }) => id === change.staffId && bound);
      const no = isBound ? "LOGIN_BOUND" : "STAFF_ENDED";
      return ofStaff(
        staffing,
        change.staffId,
        no,
        (one) => one.active && !one.bound,
        () => staffing,
      );
    }
    case "ADD_DEPARTMENT": {
      const { departmentId: id, details } = change;
      const added = { ...details, id, kind: "DEPARTMENT", active: true, mergedInto: null } as const;
      return { ...staffing, departments: [...staffing.departments, added] };
    }
    case "CHANGE_DEPARTMENT":
      if (!isThere(staffing, change.departmentId)) return "DEPARTMENT_NOT_THERE";
      return withDepartments(staffing, ({ id }) => (id === change.departmentId ? change.details : undefined));
    case "MERGE_DEPARTMENT":
      return mergedDepartment(staffing, change.departmentId, change.into);
    case "END_DEPARTMENT":
      return mergedDepartment(staffing, change.departmentId, null);
    case "UNDO":
      return undone(staffing, change.of, change.touched);
  }
}

function ofStaff(
  staffing: Staffing,
  staffId: StaffId,
  otherwise: RefusalCode,
  fits: (one: StaffRecord) => boolean,
  next: (one: StaffRecord) => Staffing,
): Staffing | RefusalCode {
  const one = staffing.staff.find(({ id }) => id === staffId);
  return one && fits(one) ? next(one) : otherwise;
}

/** A department has one head: whoever led it before is a member of it from then on. */
function asDetailed(staffing: Staffing, staffId: StaffId, details: StaffDetails): Staffing {
  const departments = [...details.departments, ...details.heads];
  return withStaff(staffing, (one) =>
    one.id === staffId
      ? { ...details, departments }
      : { heads: one.heads.filter((id) => !details.heads.includes(id)) },
  );
}

function withoutDirector(staffing: Staffing, staffId: StaffId): Staffing {
  return withDepartments(staffing, ({ directorId }) =>
    directorId === staffId ? { directorId: null } : undefined,
  );
}

function isThere({ departments }: Staffing, departmentId: DepartmentId): boolean {
  return departments.some(({ id, active }) => id === departmentId && active);
}

/** As it was before that change, if everything it touched is still as it left it. */
function undone(
  staffing: Staffing,
  of: StaffingChange["kind"],
  { staff, departments }: Touched,
): Staffing | RefusalCode {
  if (!canBeUndone(of)) return "CANNOT_BE_UNDONE";
  if (!fits(staffing.staff, staff) || !fits(staffing.departments, departments)) return "CHANGED_SINCE";
  const back = withStaff(staffing, ({ id }) => staff.find((one) => one.id === id)?.before);
  return withDepartments(back, ({ id }) => departments.find((one) => one.id === id)?.before);
}

function fits<Row extends { readonly id: string }>(
  rows: readonly Row[],
  deltas: readonly Delta<Row>[],
): boolean {
  return deltas.every((delta) => rows.some((row) => row.id === delta.id && isAsLeft(row, delta)));
}
