import { revive, type Staffing } from "@gehoor/domain";
import type { Sql, Transaction } from "../../db/sql-client.ts";

/** Who works and worked here, and as the how manieth change left it: zero before the first. */
export interface NumberedStaffing {
  readonly staffing: Staffing;
  readonly version: number;
}

/** All of it in one statement, so that no change falls between its parts: a municipality has some hundreds of people. */
export async function loadStaffing(sql: Sql | Transaction): Promise<NumberedStaffing> {
  const [row] = await sql<{ version: number; staffing: string }[]>`
    select (select coalesce(max(number), 0) from staffing_change) as version, json_build_object(
      'staff', (select coalesce(json_agg(json_build_object(
          'id', id, 'name', name, 'login', login, 'email', email, 'active', active, 'office', office,
          'deputyMayor', deputy_mayor, 'bound', oidc_subject is not null,
          'roles', array(select role from staff_role where staff_id = staff.id order by role),
          'deputy', exists (select from staff_role where staff_id = staff.id and deputy),
          'departments', array(select department_id from staff_department where staff_id = staff.id order by 1),
          'heads', array(select department_id from staff_department where staff_id = staff.id and heads order by 1))
          order by id), '[]') from staff),
      'departments', (select coalesce(json_agg(json_build_object(
          'id', id, 'code', code, 'nameNl', name_nl, 'nameEn', name_en, 'kind', kind, 'active', active,
          'directorId', director_id, 'mergedInto', merged_into) order by id), '[]') from department)
    )::text as staffing`;
  if (!row) throw new Error("A statement without a table gives one row");
  return { version: row.version, staffing: parse(row.staffing) };
}

/** Our own JSON, just written by the statement above. */
function parse(text: string): Staffing {
  return JSON.parse(text, revive);
}
