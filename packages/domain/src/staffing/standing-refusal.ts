import type { Role } from "../complaint/actor.ts";
import type { RefusalCode } from "../complaint/refusals.ts";
import type { Staffing, StaffRecord } from "./staffing.ts";
import type { Touched } from "./touched.ts";

/** In these roles somebody sees complaints. */
const caseRoles: readonly Role[] = ["INTAKE", "COORDINATOR", "HANDLER", "SIGNATORY", "ADVISER"];

/** Without these the work stops: a last one is told by a code of its own. */
const needed = [
  { role: "ADMINISTRATOR", code: "LAST_ADMINISTRATOR" },
  { role: "COORDINATOR", code: "LAST_COORDINATOR" },
  { role: "SIGNATORY", code: "LAST_SIGNATORY" },
] as const satisfies readonly { readonly role: Role; readonly code: RefusalCode }[];

/**
 * Why the staffing after a change could not stand: looked at are the records it touched, so that what was never in order
 * keeps nobody from mending something else.
 */
export function standingRefusal(
  before: Staffing,
  after: Staffing,
  touched: Touched,
): RefusalCode | undefined {
  const lost = needed.find(({ role }) => isFilled(before, role) && !isFilled(after, role));
  if (lost) return lost.code;
  const people = touched.staff.flatMap((delta) => after.staff.filter(({ id }) => id === delta.id));
  for (const one of people) {
    const code = staffRefusal(one, after);
    if (code) return code;
  }
  const departments = touched.departments.flatMap(({ id }) =>
    after.departments.filter((one) => one.id === id),
  );
  for (const { id, code, directorId, active } of departments) {
    if (active && after.departments.some((one) => one.id !== id && one.active && alike(one.code, code)))
      return "DEPARTMENT_CODE_TAKEN";
    if (directorId && !after.staff.some((one) => one.id === directorId && one.active)) return "STAFF_ENDED";
  }
  return undefined;
}

function isFilled({ staff }: Staffing, role: Role): boolean {
  return staff.some(
    ({ active, roles, deputy }) => active && roles.includes(role) && !(role === "COORDINATOR" && deputy),
  );
}

function staffRefusal(one: StaffRecord, { staff, departments }: Staffing): RefusalCode | undefined {
  const { id, roles, deputy, login, email } = one;
  const others = staff.filter((other) => other.id !== id);
  // Which of the two somebody is found by is a setting: neither may lead to two people.
  const isTaken = (word: string) =>
    others.some((other) => alike(other.login, word) || alike(other.email, word));
  if (isTaken(login)) return "LOGIN_TAKEN";
  if (isTaken(email)) return "EMAIL_TAKEN";
  if (deputy && !roles.includes("COORDINATOR")) return "DEPUTY_WITHOUT_ROLE";
  const seesCases = roles.some((role) => caseRoles.includes(role));
  if (seesCases && roles.includes("LIAISON")) return "LIAISON_SEES_NO_MORE";
  if ((seesCases || roles.includes("LIAISON")) && roles.includes("ADMINISTRATOR"))
    return "ADMINISTRATOR_SEES_NO_CASES";
  const isThere = (place: string) => departments.some((there) => there.id === place && there.active);
  return one.departments.every(isThere) ? undefined : "DEPARTMENT_NOT_THERE";
}

function alike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
