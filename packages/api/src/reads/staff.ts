import type { DepartmentId, Role, StaffId } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";
import type { Fragment } from "./visibility.ts";

/** Somebody who works or worked here. */
export interface StaffRow {
  readonly id: StaffId;
  readonly name: string;
  readonly active: boolean;
}

export interface AbsenceToday {
  readonly untilOn: Temporal.PlainDate;
  readonly replacedBy: StaffRow | null;
}

export interface StaffQuestion {
  readonly departmentId: DepartmentId | undefined;
  readonly role: Role | undefined;
}

/** Nobody lists more people than a municipality has. */
const MOST_PEOPLE = 2000;

/** Reads people by id, in the order asked: one statement for a whole page. */
export async function readStaff(sql: Sql, ids: readonly StaffId[]): Promise<(StaffRow | Error)[]> {
  const rows = await sql<StaffRow[]>`select id, name, active from staff where id = any(${ids}::uuid[])`;
  return inOrder(ids, new Map(rows.map((row) => [row.id, row])));
}

/** The people who work here, by name. */
export async function readStaffList(sql: Sql, { departmentId, role }: StaffQuestion): Promise<StaffRow[]> {
  const inDepartment: Fragment = departmentId
    ? sql`exists (select from staff_department where staff_id = staff.id and department_id = ${departmentId})`
    : sql`true`;
  const withRole: Fragment = role
    ? sql`exists (select from staff_role where staff_id = staff.id and role = ${role})`
    : sql`true`;
  const rows = await sql<StaffRow[]>`
    select id, name, active from staff where active and ${inDepartment} and ${withRole}
    order by name, id limit ${MOST_PEOPLE}`;
  return [...rows];
}

/** What each of these people does here. */
export async function readRoles(sql: Sql, ids: readonly StaffId[]): Promise<Role[][]> {
  const rows = await sql<{ id: StaffId; roles: Role[] }[]>`
    select staff_id as id, array_agg(role order by role) as roles from staff_role
    where staff_id = any(${ids}::uuid[]) group by staff_id`;
  const known = new Map(rows.map(({ id, roles }) => [id, roles]));
  return ids.map((id) => known.get(id) ?? []);
}

/** The absence of each of these people that runs on a day; null for who is there. */
export async function readAbsences(
  sql: Sql,
  ids: readonly StaffId[],
  todayOn: Temporal.PlainDate,
): Promise<(AbsenceToday | null)[]> {
  const rows = await sql<(AbsenceToday & { id: StaffId })[]>`
    select distinct on (staff_id) staff_id as id, until_on as "untilOn", 
      case when deputy.id is not null
        then json_build_object('id', deputy.id, 'name', deputy.name, 'active', deputy.active) end as "replacedBy"
    from absence left join staff deputy on deputy.id = replaced_by
    where staff_id = any(${ids}::uuid[]) and ${todayOn} between from_on and until_on
    order by staff_id, until_on desc`;
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => known.get(id) ?? null);
}

/** Rows by id in the order asked; nobody is ever removed, so a missing one is a fault. */
export function inOrder<Id, Row>(ids: readonly Id[], rows: ReadonlyMap<Id, Row>): (Row | Error)[] {
  return ids.map((id) => rows.get(id) ?? new Error("There is no row with this id"));
}
