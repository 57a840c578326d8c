import { describe, expect, it } from "vitest";
import type { DepartmentId } from "../ids.ts";
import { names } from "../testing/samples/sample-organisation.ts";
import { departmentRecord, sampleStaffing } from "../testing/samples/sample-staffing.ts";
import {
  after,
  BBS,
  CIVIL_AFFAIRS,
  changed,
  find,
  PUBLIC_SPACE,
  refused,
} from "../testing/samples/staffing-examples.ts";
import { closedDepartments, presentDepartment } from "./merge-department.ts";

describe("departments", () => {
  const merge = { kind: "MERGE_DEPARTMENT", departmentId: PUBLIC_SPACE, into: CIVIL_AFFAIRS } as const;

  it("merge with their people; the head of the other stays its head", () => {
    const next = after(sampleStaffing, merge);
    expect(find(next, names.HEAD_SPACE)).toMatchObject({ departments: [CIVIL_AFFAIRS], heads: [] });
    expect(find(next, names.HEAD_CIVIL).heads).toEqual([CIVIL_AFFAIRS]);
    expect(presentDepartment(next.departments, PUBLIC_SPACE)).toBe(CIVIL_AFFAIRS);
    expect(closedDepartments(sampleStaffing, next)).toEqual([]);
  });

  it("take along what was merged into them before: one step leads to where complaints go now", () => {
    const third = departmentRecord(`${PUBLIC_SPACE.slice(0, -1)}9` as DepartmentId);
    const three = { ...sampleStaffing, departments: [...sampleStaffing.departments, third] };
    const twice = after(three, merge, { ...merge, departmentId: CIVIL_AFFAIRS, into: third.id });
    expect(presentDepartment(twice.departments, PUBLIC_SPACE)).toBe(third.id);
  });

  it("bring their head along to one without", () => {
    const headless = after(sampleStaffing, changed(names.HEAD_CIVIL, { heads: [] }));
    expect(find(after(headless, merge), names.HEAD_SPACE).heads).toEqual([CIVIL_AFFAIRS]);
  });

  it("end with those that were merged into them: their complaints would go nowhere", () => {
    const merged = after(sampleStaffing, merge);
    const ended = after(merged, { kind: "END_DEPARTMENT", departmentId: CIVIL_AFFAIRS });
    expect(closedDepartments(merged, ended)).toEqual([CIVIL_AFFAIRS, PUBLIC_SPACE]);
    expect(find(ended, names.HEAD_CIVIL)).toMatchObject({ departments: [], heads: [] });
  });

  it("stay where the routes rest on them, are merged into others only, and have a code of their own", () => {
    expect(refused({ kind: "END_DEPARTMENT", departmentId: BBS })).toBe("DEPARTMENT_STAYS");
    expect(refused({ ...merge, into: BBS })).toBe("DEPARTMENT_NOT_THERE");
    expect(refused({ ...merge, into: PUBLIC_SPACE })).toBe("DEPARTMENT_NOT_THERE");
    expect(refused(merge, after(sampleStaffing, merge))).toBe("DEPARTMENT_NOT_THERE");
    const named = { code: "a01", nameNl: "Ruimte", nameEn: "Space", directorId: null };
    expect(refused({ kind: "CHANGE_DEPARTMENT", departmentId: PUBLIC_SPACE, details: named })).toBe(
      "DEPARTMENT_CODE_TAKEN",
    );
    expect(refused(changed(names.CLERK, { departments: [PUBLIC_SPACE] }), after(sampleStaffing, merge))).toBe(
      "DEPARTMENT_NOT_THERE",
    );
  });

  it("have a director who works here", () => {
    const left = after(sampleStaffing, { kind: "END_STAFF", staffId: names.DIRECTOR_A });
    const named = { code: "OR", nameNl: "Ruimte", nameEn: "Space", directorId: names.DIRECTOR_A };
    expect(refused({ kind: "CHANGE_DEPARTMENT", departmentId: PUBLIC_SPACE, details: named }, left)).toBe(
      "STAFF_ENDED",
    );
  });
});
