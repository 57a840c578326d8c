import type { Office } from "../complaint/codes.ts";
import type { Complaint, Respondent } from "../complaint/complaint.ts";
import type { DepartmentId } from "../ids.ts";
import type { Department, Organisation, RoutableStaff } from "./organisation.ts";

/** Whom a complaint is about, as far as it decides who handles it. */
export type RouteSubject = Office | "ORGANISATION" | "BBS";

/** From the office that asks for the highest handler down: it decides when there are several respondents. */
const weightiestFirst = [
  "MAYOR",
  "ALDERMAN",
  "COUNCILLOR",
  "REGISTRAR",
  "SECRETARY",
  "DIRECTOR",
  "HEAD_OF_DEPARTMENT",
  "EMPLOYEE",
] as const satisfies readonly Office[];

/** Complaints about a member of the authority, the organisation's people and BBS do not go to the same handler. */
const branches = {
  MAYOR: "BOARD",
  ALDERMAN: "BOARD",
  COUNCILLOR: "COUNCIL",
  REGISTRAR: "COUNCIL",
  SECRETARY: "ORGANISATION",
  DIRECTOR: "ORGANISATION",
  HEAD_OF_DEPARTMENT: "ORGANISATION",
  EMPLOYEE: "ORGANISATION",
} as const satisfies Record<Office, string>;

/**
 * Respondents who are not people of BBS. Somebody without a record here is of BBS where the complaint as a whole is,
 * unless the office can only be one of ours.
 */
export function ownRespondents(complaint: Complaint, organisation: Organisation): readonly Respondent[] {
  return complaint.respondents.filter((respondent) => {
    const person = staffOf(respondent, organisation);
    if (person) return !isBbsDepartment(person.departmentId, organisation);
    return branches[respondent.office] !== "ORGANISATION" || !isSaidToBeBbs(complaint, organisation);
  });
}

/** Whether it is about BBS: said by the complainant, or seen from the department or the persons named. */
export function concernsBbs(complaint: Complaint, organisation: Organisation): boolean {
  const own = ownRespondents(complaint, organisation);
  return isSaidToBeBbs(complaint, organisation) || own.length < complaint.respondents.length;
}

/** Whether its parts belong with different handlers: split, so that each gets a judgement of its own. */
export function isMixed(complaint: Complaint, organisation: Organisation): boolean {
  const own = ownRespondents(complaint, organisation);
  const found = new Set(own.map(({ office }) => branches[office]));
  return found.size > 1 || (found.size > 0 && concernsBbs(complaint, organisation));
}

/** The weightiest office complained about; without a person named, what the complainant said it is about. */
export function routeSubject(complaint: Complaint, organisation: Organisation): RouteSubject {
  const own = ownRespondents(complaint, organisation);
  const office = weightiestFirst.find((one) => own.some((respondent) => respondent.office === one));
  if (office) return office;
  if (concernsBbs(complaint, organisation)) return "BBS";
  switch (complaint.about) {
    case "ADMINISTRATOR":
      return "ALDERMAN";
    case "EMPLOYEE":
      return "EMPLOYEE";
    case "BBS":
    case "ORGANISATION":
    case "UNKNOWN":
      return "ORGANISATION";
  }
}

/** The department whose head is responsible: of the person complained about, else of the complaint. */
export function responsibleDepartment(
  complaint: Complaint,
  subject: RouteSubject,
  organisation: Organisation,
): Department | undefined {
  if (subject === "BBS") return organisation.departments.find(({ isBbs }) => isBbs);
  const about = ownRespondents(complaint, organisation).find(({ office }) => office === subject);
  const departmentId = about && staffOf(about, organisation)?.departmentId;
  const ofPerson = organisation.departments.find((one) => one.departmentId === departmentId);
  return ofPerson ?? departmentOf(complaint, organisation);
}

function staffOf(respondent: Respondent, { staff }: Organisation): RoutableStaff | undefined {
  return staff.find(({ staffId }) => staffId === respondent.staffId);
}

function departmentOf(complaint: Complaint, { departments }: Organisation): Department | undefined {
  return departments.find(({ departmentId }) => departmentId === complaint.departmentId);
}

function isSaidToBeBbs(complaint: Complaint, organisation: Organisation): boolean {
  return complaint.about === "BBS" || isBbsDepartment(complaint.departmentId, organisation);
}

function isBbsDepartment(id: DepartmentId | undefined, { departments }: Organisation): boolean {
  return departments.some(({ departmentId, isBbs }) => isBbs && departmentId === id);
}
