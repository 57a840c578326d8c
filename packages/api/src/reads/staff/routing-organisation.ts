import type { Organisation as RoutingOrganisation } from "@gehoor/domain";
import { revive } from "@gehoor/domain";
import type { Sql } from "../../db/sql-client.ts";

/** Who works where, who is away, and who has how much in hand: what a route suggestion asks. */
export async function readRoutingOrganisation(sql: Sql): Promise<RoutingOrganisation> {
  const [row] = await sql<{ organisation: string }[]>`
    select json_build_object(
      'staff', (select coalesce(json_agg(json_strip_nulls(json_build_object(
          'staffId', id, 'office', office, 'deputyMayor', deputy_mayor,
          'departmentId', (select department_id from staff_department where staff_id = staff.id limit 1),
          'roles', array(select role from staff_role where staff_id = staff.id),
          'openComplaints', (select count(*) from complaint where handler_id = staff.id and ended_on is null)))), '[]')
        from staff where active),
      'departments', (select coalesce(json_agg(json_strip_nulls(json_build_object(
          'departmentId', named.id, 'isBbs', there.kind = 'BBS', 'directorId', there.director_id,
          'headId', (select staff_id from staff_department where department_id = there.id and heads limit 1)))), '[]')
        -- A complaint of a department that was merged goes the way of what it became a part of.
        from department named join department there on there.id = coalesce(named.merged_into, named.id)
        where there.active),
      'absences', (select coalesce(json_agg(json_strip_nulls(json_build_object(
          'staffId', staff_id, 'fromOn', from_on, 'untilOn', until_on, 'replacedBy', replaced_by))), '[]')
        from absence)
    )::text as organisation`;
  return parse(row?.organisation ?? "{}");
}

/** Our own JSON, just written by the statement above. */
function parse(text: string): RoutingOrganisation {
  return JSON.parse(text, revive);
}
