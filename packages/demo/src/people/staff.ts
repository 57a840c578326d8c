import type { Sql } from "@gehoor/api/filling";
import { departments } from "@gehoor/api/filling";
import { type Actor, type DepartmentId, parseId, type StaffId } from "@gehoor/domain";
import { demoAccounts, emailOf } from "./accounts.ts";

/** The same id for the same person in every demo, so that links and bookmarks survive a fresh start. */
function idOf(index: number): StaffId {
  const id = parseId<StaffId>(`00000000-0000-4000-8000-0000000057${String(index + 1).padStart(2, "0")}`);
  if (!id) throw new Error(`No id for person ${index}`);
  return id;
}

const members = demoAccounts.map((account, index) => ({ ...account, id: idOf(index) }));

export const staffNames: ReadonlyMap<StaffId, string> = new Map(members.map(({ id, name }) => [id, name]));

/** Name and office, as they stand under a letter. */
export const staffOffices = new Map(members.map(({ id, name, office }) => [id, { name, office }] as const));

function member(login: string) {
  const found = members.find((one) => one.login === login);
  if (!found) throw new Error(`Nobody in the demo signs in as ${login}`);
  return found;
}

export function staffId(login: string): StaffId {
  return member(login).id;
}

export function staffActor(login: string): Extract<Actor, { kind: "STAFF" }> {
  const { id, roles } = member(login);
  return { kind: "STAFF", staffId: id, roles };
}

export function departmentId(code: string): DepartmentId | undefined {
  return departments.find((one) => one.code === code)?.id;
}

/** Departments by their codes, as a list is narrowed to them. */
export function departmentIds(...codes: readonly string[]): readonly DepartmentId[] {
  return codes.flatMap((code) => departmentId(code) ?? []);
}

/** Who handles the complaints about a department. */
export function headOf(code: string): string {
  const head = demoAccounts.find(
    ({ department, heads, roles }) => heads && department === code && roles.includes("HANDLER"),
  );
  return head?.login ?? "j.bos";
}

/** Adds the people of the demo with their roles; whoever is there already stays as they are. */
export async function addDemoStaff(sql: Sql): Promise<void> {
  const people = members.map(({ id, login, name, office, deputyMayor }) => ({
    id,
    login,
    name,
    office,
    deputy_mayor: deputyMayor,
    email: emailOf({ login }),
  }));
  const roles = members.flatMap(({ id, roles, deputy }) =>
    roles.map((role) => ({ staff_id: id, role, deputy: deputy && role === "COORDINATOR" })),
  );
  const places = members.flatMap(({ id, department, heads }) => {
    const found = departmentId(department);
    return found ? [{ staff_id: id, department_id: found, heads }] : [];
  });
  await sql.begin((transaction) => [
    transaction`insert into staff ${transaction(people)} on conflict do nothing`,
    transaction`
      update department set director_id = (select id from staff where office = 'DIRECTOR' order by login limit 1)
      where kind = 'DEPARTMENT' and director_id is null`,
    transaction`insert into staff_role ${transaction(roles)} on conflict do nothing`,
    transaction`insert into staff_department ${transaction(places)} on conflict do nothing`,
  ]);
}
