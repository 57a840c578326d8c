import type { Actor, Role, StaffId } from "@gehoor/domain";
import { newId } from "../complaints/texts.ts";
import type { System } from "../system.ts";

/** Adds a member of staff with these roles, who can act from now on. */
export async function addStaff(
  { sql, policies }: Pick<System, "sql" | "policies">,
  ...roles: readonly Role[]
): Promise<Extract<Actor, { kind: "STAFF" }>> {
  const id = newId<StaffId>();
  await sql`
    insert into staff (id, login, name, email, phone)
    values (${id}, ${id}, ${`Medewerker ${id.slice(0, 4)}`}, ${`${id}@gehoor.example`}, '035 600 00 00')`;
  for (const role of roles) await sql`insert into staff_role (staff_id, role) values (${id}, ${role})`;
  policies.refresh();
  return { kind: "STAFF", staffId: id, roles };
}
