import type { Office } from "../../complaint/codes.ts";
import type { Complaint, Respondent } from "../../complaint/complaint.ts";
import { type DepartmentId, parseId, type StaffId } from "../../ids.ts";
import type { Organisation, RoutableStaff } from "../../routing/organisation.ts";
import { isOnRoute, suggestRoute } from "../../routing/route.ts";
import { partyId, sampleComplaint, staffId } from "./sample-complaint.ts";

function departmentId(number: number): DepartmentId {
  const id = parseId<DepartmentId>(`00000000-0000-4000-9000-00000000000${number}`);
  if (!id) throw new Error("No department id");
  return id;
}

const CIVIL_AFFAIRS = departmentId(1);
export const PUBLIC_SPACE = departmentId(2);
const BBS = departmentId(3);

/** The people of the town hall. */
export const names = {
  CLERK: staffId(1),
  COORDINATOR: staffId(2),
  HEAD_CIVIL: staffId(3),
  HEAD_SPACE: staffId(4),
  DIRECTOR_A: staffId(5),
  DIRECTOR_B: staffId(6),
  SECRETARY: staffId(7),
  MAYOR: staffId(8),
  DEPUTY_MAYOR: staffId(9),
  ALDERMAN: staffId(10),
  REGISTRAR: staffId(11),
  COUNCILLOR_A: staffId(12),
  COUNCILLOR_B: staffId(13),
  HEAD_BBS: staffId(14),
  CARE_WORKER: staffId(15),
} as const;
export type Name = keyof typeof names;

function nameOf(id: StaffId): string {
  return Object.entries(names).find(([, staff]) => staff === id)?.[0] ?? "stranger";
}

function person(name: Name, office: Office, facts: Partial<RoutableStaff> = {}): RoutableStaff {
  const roles = office === "EMPLOYEE" ? [] : (["HANDLER", "SIGNATORY"] as const);
  const base = { departmentId: undefined, deputyMayor: false, openComplaints: 0 };
  return { ...base, staffId: names[name], office, roles, ...facts };
}

export const sampleOrganisation: Organisation = {
  staff: [
    person("CLERK", "EMPLOYEE", { departmentId: CIVIL_AFFAIRS }),
    person("COORDINATOR", "EMPLOYEE", { departmentId: CIVIL_AFFAIRS, roles: ["COORDINATOR"] }),
    person("HEAD_CIVIL", "HEAD_OF_DEPARTMENT", { departmentId: CIVIL_AFFAIRS, roles: ["HANDLER"] }),
    person("HEAD_SPACE", "HEAD_OF_DEPARTMENT", { departmentId: PUBLIC_SPACE, roles: ["HANDLER"] }),
    person("DIRECTOR_A", "DIRECTOR", { openComplaints: 4 }),
    person("DIRECTOR_B", "DIRECTOR", { openComplaints: 1 }),
    person("SECRETARY", "SECRETARY", { openComplaints: 9 }),
    person("MAYOR", "MAYOR"),
    person("DEPUTY_MAYOR", "ALDERMAN", { deputyMayor: true, openComplaints: 5 }),
    person("ALDERMAN", "ALDERMAN"),
    person("REGISTRAR", "REGISTRAR"),
    person("COUNCILLOR_A", "COUNCILLOR"),
    person("COUNCILLOR_B", "COUNCILLOR"),
    person("HEAD_BBS", "HEAD_OF_DEPARTMENT", { departmentId: BBS, roles: ["HANDLER"] }),
    person("CARE_WORKER", "EMPLOYEE", { departmentId: BBS }),
  ],
  departments: [
    { departmentId: CIVIL_AFFAIRS, headId: names.HEAD_CIVIL, directorId: names.DIRECTOR_A, isBbs: false },
    { departmentId: PUBLIC_SPACE, headId: names.HEAD_SPACE, directorId: names.DIRECTOR_B, isBbs: false },
    { departmentId: BBS, headId: names.HEAD_BBS, directorId: names.DIRECTOR_B, isBbs: true },
  ],
  absences: [],
};

const noon = Temporal.Instant.from("2026-11-23T11:00:00Z");

/** A complaint about these people, each with the office complained about. */
export function about(...respondents: readonly [Name, Office][]): Partial<Complaint> {
  return {
    respondents: respondents.map(
      ([name, office], index): Respondent => ({
        partyId: partyId(index + 10),
        staffId: names[name],
        office,
        copyNotice: undefined,
        redaction: undefined,
        nameWithheld: false,
      }),
    ),
  };
}

/** The suggestion on Monday 23 November 2026, for a complaint that Civil Affairs was named in. */
export function suggest(
  facts: Partial<Complaint>,
  organisation: Partial<Organisation> = {},
  bbsIsOwnAuthority = true,
) {
  return suggestRoute(
    sampleComplaint({ departmentId: CIVIL_AFFAIRS, ...facts }),
    { ...sampleOrganisation, ...organisation },
    { now: noon, settings: { bbsIsOwnAuthority } },
  );
}

/** The suggested pairs as "handler (why) / signatory". */
export function pairs(...asked: Parameters<typeof suggest>): readonly string[] {
  return suggest(...asked).routes.map(({ handler, signatory }) => {
    const reasons = handler.reasons.map(({ code }) => code).join(", ");
    return `${nameOf(handler.staffId)} (${reasons}) / ${signatory ? nameOf(signatory.staffId) : "nobody"}`;
  });
}
export const notes = (...asked: Parameters<typeof suggest>) =>
  suggest(...asked).notes.map(({ code }) => code);

/** Whether the route leads to somebody, where this department is chosen with them. */
export const leadsTo = (facts: Partial<Complaint>, name: Name, chosen?: DepartmentId) =>
  isOnRoute(
    sampleComplaint({ departmentId: CIVIL_AFFAIRS, ...facts }),
    { handlerId: names[name], departmentId: chosen },
    sampleOrganisation,
    { now: noon, settings: { bbsIsOwnAuthority: true } },
  );
