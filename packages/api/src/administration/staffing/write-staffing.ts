import type { DepartmentRecord, Staffing, StaffRecord, Touched } from "@gehoor/domain";
import type { Transaction } from "../../db/sql-client.ts";

/** Writes the records that a change touched as they are to be. What is not among them is left alone. */
export async function writeStaffing(
  transaction: Transaction,
  { staff, departments }: Staffing,
  touched: Touched,
): Promise<void> {
  for (const { id } of touched.departments)
    for (const one of departments.filter((row) => row.id === id)) await writeDepartment(transaction, one);
  for (const { id, after } of touched.staff)
    for (const one of staff.filter((row) => row.id === id)) {
      await writePerson(transaction, one);
      if ("roles" in after || "deputy" in after) await writeRoles(transaction, one);
      if ("departments" in after || "heads" in after) await writePlaces(transaction, one);
      if (after.bound === false) await loosenLogin(transaction, one);
      if (after.active === false || after.bound === false)
        await transaction`delete from session where staff_id = ${id}`;
    }
}

async function writePerson(transaction: Transaction, one: StaffRecord): Promise<void> {
  const { id, name, login, email, active, office, deputyMayor } = one;
  await transaction`
    insert into staff (id, name, login, email, active, office, deputy_mayor)
    values (${id}, ${name}, ${login}, ${email}, ${active}, ${office}, ${deputyMayor})
    on conflict (id) do update set name = excluded.name, login = excluded.login, email = excluded.email,
      active = excluded.active, office = excluded.office, deputy_mayor = excluded.deputy_mayor`;
}

/** Only what differs is written: each row that comes, goes or changes is told in the access log. */
async function writeRoles(transaction: Transaction, { id, roles, deputy }: StaffRecord): Promise<void> {
  await transaction`delete from staff_role where staff_id = ${id} and role <> all(${[...roles]}::text[])`;
  for (const role of roles) {
    const stands = deputy && role === "COORDINATOR";
    await transaction`
      insert into staff_role (staff_id, role, deputy) values (${id}, ${role}, ${stands})
      on conflict (staff_id, role) do update set deputy = excluded.deputy
      where staff_role.deputy <> excluded.deputy`;
  }
}

async function writePlaces(transaction: Transaction, { id, departments, heads }: StaffRecord): Promise<void> {
  await transaction`delete from staff_department where staff_id = ${id} and department_id <> all(${[...departments]}::uuid[])`;
  for (const department of departments)
    await transaction`
      insert into staff_department (staff_id, department_id, heads)
      values (${id}, ${department}, ${heads.includes(department)})
      on conflict (staff_id, department_id) do update set heads = excluded.heads`;
}

/** The next sign-in with their login binds whoever that is. */
async function loosenLogin(transaction: Transaction, { id }: StaffRecord): Promise<void> {
  await transaction`update staff set oidc_issuer = null, oidc_subject = null where id = ${id}`;
}

async function writeDepartment(transaction: Transaction, one: DepartmentRecord): Promise<void> {
  const { id, code, nameNl, nameEn, kind, active, directorId, mergedInto } = one;
  await transaction`
    insert into department (id, code, name_nl, name_en, kind, active, director_id, merged_into)
    values (${id}, ${code}, ${nameNl}, ${nameEn}, ${kind}, ${active}, ${directorId}, ${mergedInto})
    on conflict (id) do update set code = excluded.code, name_nl = excluded.name_nl, name_en = excluded.name_en,
      active = excluded.active, director_id = excluded.director_id, merged_into = excluded.merged_into`;
}
