import type { DepartmentId, StaffId } from "../ids.ts";
import type { Organisation, RoutableStaff } from "../routing/organisation.ts";
import { handlerSteps, type RouteStep, signatorySteps } from "../routing/route-steps.ts";
import type { Staffing } from "./staffing.ts";

/** By office alone: the organisation's own people come by their department. */
const byOffice = ["DIRECTOR", "SECRETARY", "ALDERMAN", "MAYOR", "COUNCILLOR", "REGISTRAR"] as const;
const signedSubjects = ["EMPLOYEE", "HEAD_OF_DEPARTMENT", ...byOffice] as const;

/** Whom a complaint is about, as far as it makes another route. */
export const routedSubjects = [...signedSubjects, "BBS"] as const;

/** Of whom complaints go otherwise: who is asked first, before and after. Nobody: an empty list. */
export interface MovedRoute {
  readonly subject: (typeof routedSubjects)[number];
  /** Whether it is about who signs; otherwise about who handles. */
  readonly signs: boolean;
  /** Complaints about people of these departments; empty where the department makes no difference. */
  readonly departments: readonly DepartmentId[];
  readonly from: readonly StaffId[];
  readonly to: readonly StaffId[];
}

type Route = Omit<MovedRoute, "from" | "to"> & { readonly people: readonly StaffId[] };

/**
 * Where complaints that come in from then on would go otherwise (Awb 9:7, 10:3): by whom they are about, those that go the
 * same way together. Absence and involvement are of a day and a case, and left out.
 */
export function movedRoutes(before: Staffing, after: Staffing): readonly MovedRoute[] {
  const earlier = routesOf(before);
  const later = routesOf(after);
  const moved: MovedRoute[] = [];
  for (const { people: to, ...route } of later) {
    const from = earlier.find((one) => keyOf(one) === keyOf(route))?.people ?? [];
    if (String(from) === String(to)) continue;
    const same = moved.findIndex(
      (one) =>
        one.subject === route.subject &&
        one.signs === route.signs &&
        String([one.from, one.to]) === String([from, to]),
    );
    const together = moved[same];
    if (together) moved[same] = { ...together, departments: [...together.departments, ...route.departments] };
    else moved.push({ ...route, from, to });
  }
  return moved;
}

function routesOf(staffing: Staffing): readonly Route[] {
  const organisation = routable(staffing);
  const ofDepartments = organisation.departments.flatMap((department): Route[] =>
    subjectsOf(department.departmentId, staffing).map((subject) => ({
      subject,
      signs: false,
      departments: [department.departmentId],
      people: firstOf(handlerSteps(subject, department, organisation), "HANDLER"),
    })),
  );
  const ofOffices = byOffice.map((subject) => ({
    subject,
    signs: false,
    departments: [],
    people: firstOf(handlerSteps(subject, undefined, organisation), "HANDLER"),
  }));
  const signing = signedSubjects.map((subject) => ({
    subject,
    signs: true,
    departments: [],
    people: firstOf(signatorySteps(subject, organisation), "SIGNATORY"),
  }));
  return [...ofDepartments, ...ofOffices, ...signing];
}

/** The board and the council have members, who come by their office, and no head of department. */
function subjectsOf(id: DepartmentId, { departments }: Staffing): readonly MovedRoute["subject"][] {
  switch (departments.find((one) => one.id === id)?.kind) {
    case "BBS":
      return ["BBS"];
    case "DEPARTMENT":
      return ["EMPLOYEE", "HEAD_OF_DEPARTMENT"];
    default:
      return ["EMPLOYEE"];
  }
}

function firstOf(steps: readonly RouteStep[], role: "HANDLER" | "SIGNATORY"): readonly StaffId[] {
  const free = steps.map(({ people }) => people.filter(({ roles }) => roles.includes(role)));
  return (free.find((people) => people.length > 0) ?? []).map(({ staffId }) => staffId).sort();
}

function routable({ staff, departments }: Staffing): Organisation {
  const present = staff.filter(({ active }) => active);
  return {
    staff: present.map(
      ({ id: staffId, office, roles, deputyMayor, departments: [departmentId] }): RoutableStaff => ({
        ...{ staffId, office, roles, deputyMayor, departmentId, openComplaints: 0 },
      }),
    ),
    departments: departments
      .filter(({ active }) => active)
      .map(({ id, kind, directorId }) => ({
        departmentId: id,
        headId: present.find(({ heads }) => heads.includes(id))?.id,
        directorId: directorId ?? undefined,
        isBbs: kind === "BBS",
      })),
    absences: [],
  };
}

function keyOf({ subject, signs, departments }: Pick<Route, "subject" | "signs" | "departments">): string {
  return `${subject} ${signs} ${departments}`;
}
