import type { DepartmentId, StaffId } from "../../ids.ts";
import type { DepartmentRecord, Staffing, StaffRecord } from "../../staffing/staffing.ts";
import { staffId } from "./sample-complaint.ts";
import { sampleOrganisation } from "./sample-organisation.ts";

/** Who does it in the examples, and a colleague who could. */
export const administrator = staffId(20);
export const otherAdministrator = staffId(21);

export function staffRecord(id: StaffId, facts: Partial<StaffRecord> = {}): StaffRecord {
  const number = id.slice(-2);
  return {
    id,
    name: `Medewerker ${number}`,
    login: `login.${number}`,
    email: `medewerker.${number}@gehoor.example`,
    active: true,
    office: "EMPLOYEE",
    deputyMayor: false,
    roles: [],
    deputy: false,
    departments: [],
    heads: [],
    bound: false,
    ...facts,
  };
}

export function departmentRecord(id: DepartmentId, facts: Partial<DepartmentRecord> = {}): DepartmentRecord {
  const number = id.slice(-2);
  return {
    id,
    code: `A${number}`,
    nameNl: `Afdeling ${number}`,
    nameEn: `Department ${number}`,
    kind: "DEPARTMENT",
    active: true,
    directorId: null,
    mergedInto: null,
    ...facts,
  };
}

/** The people of the sample's town hall, as an administrator sees them, with two administrators. */
export const sampleStaffing: Staffing = {
  staff: [
    ...sampleOrganisation.staff.map(({ staffId: id, office, roles, deputyMayor, departmentId }) =>
      staffRecord(id, {
        office,
        roles,
        deputyMayor,
        departments: departmentId ? [departmentId] : [],
        heads: sampleOrganisation.departments.flatMap((one) => (one.headId === id ? [one.departmentId] : [])),
      }),
    ),
    staffRecord(administrator, { roles: ["ADMINISTRATOR"] }),
    staffRecord(otherAdministrator, { roles: ["ADMINISTRATOR"] }),
  ],
  departments: sampleOrganisation.departments.map(({ departmentId, directorId, isBbs }) =>
    departmentRecord(departmentId, { directorId: directorId ?? null, kind: isBbs ? "BBS" : "DEPARTMENT" }),
  ),
};
