import { expect, it } from "vitest";
import { names } from "../testing/samples/sample-organisation.ts";
import { administrator, sampleStaffing } from "../testing/samples/sample-staffing.ts";
import { CIVIL_AFFAIRS, PUBLIC_SPACE } from "../testing/samples/staffing-examples.ts";
import { changeStaffing } from "./change-staffing.ts";
import { movedRoutes } from "./moved-routes.ts";
import type { StaffingChange } from "./staffing-changes.ts";

function moved(change: StaffingChange) {
  const made = changeStaffing(sampleStaffing, change, administrator);
  if (!made.accepted) throw new Error(made.refusal.code);
  return movedRoutes(sampleStaffing, made.staffing);
}

const none = { signs: false, departments: [] };

it("a head who leaves: complaints about their people go to the director, and nothing else moves", () => {
  expect(moved({ kind: "END_STAFF", staffId: names.HEAD_SPACE })).toEqual([
    {
      ...none,
      subject: "EMPLOYEE",
      departments: [PUBLIC_SPACE],
      from: [names.HEAD_SPACE],
      to: [names.DIRECTOR_B],
    },
  ]);
});

it("a director who leaves: complaints about heads of department go to the others, all departments told at once", () => {
  const routes = moved({ kind: "END_STAFF", staffId: names.DIRECTOR_A });
  expect(routes).toContainEqual({
    ...none,
    subject: "HEAD_OF_DEPARTMENT",
    departments: [CIVIL_AFFAIRS],
    from: [names.DIRECTOR_A],
    to: [names.DIRECTOR_B, names.SECRETARY],
  });
  expect(routes).toContainEqual({
    ...none,
    subject: "DIRECTOR",
    from: [names.DIRECTOR_A, names.DIRECTOR_B, names.SECRETARY],
    to: [names.DIRECTOR_B, names.SECRETARY],
  });
});

it("a registrar who leaves: only where nobody of the council was asked first something moves", () => {
  expect(moved({ kind: "END_STAFF", staffId: names.REGISTRAR })).toEqual([]);
});

it("a merge moves no route of the department that stays, a name moves none at all", () => {
  expect(moved({ kind: "MERGE_DEPARTMENT", departmentId: PUBLIC_SPACE, into: CIVIL_AFFAIRS })).toEqual([]);
  const details = { code: "OR", nameNl: "Ruimte", nameEn: "Space", directorId: names.DIRECTOR_B };
  expect(moved({ kind: "CHANGE_DEPARTMENT", departmentId: PUBLIC_SPACE, details })).toEqual([]);
});

it("a new director above a department: complaints about its head go there", () => {
  const details = { code: "OR", nameNl: "Ruimte", nameEn: "Space", directorId: names.DIRECTOR_A };
  expect(moved({ kind: "CHANGE_DEPARTMENT", departmentId: PUBLIC_SPACE, details })).toEqual([
    {
      ...none,
      subject: "HEAD_OF_DEPARTMENT",
      departments: [PUBLIC_SPACE],
      from: [names.DIRECTOR_B],
      to: [names.DIRECTOR_A],
    },
  ]);
});
