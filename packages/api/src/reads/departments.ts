import type { DepartmentId, StaffId } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";
import { inOrder } from "./staff.ts";
import type { Fragment } from "./visibility.ts";

export interface DepartmentRow {
  readonly id: DepartmentId;
  readonly code: string;
  readonly name: { readonly nl: string; readonly en: string };
}

const MOST_DEPARTMENTS = 200;

/** Reads departments by id, in the order asked. */
export async function readDepartments(
  sql: Sql,
  ids: readonly DepartmentId[],
): Promise<(DepartmentRow | Error)[]> {
  const rows = await departmentRows(sql, sql`id = any(${ids}::uuid[])`);
  return inOrder(ids, new Map(rows.map((row) => [row.id, row])));
}

/** The departments that exist now, by name. */
export async function readDepartmentList(sql: Sql): Promise<DepartmentRow[]> {
  return [...(await departmentRows(sql, sql`active`))];
}

/** Where each of these people works. */
export async function readWorkplaces(sql: Sql, staffIds: readonly StaffId[]): Promise<DepartmentRow[][]> {
  const rows = await sql<(DepartmentRow & { staffId: StaffId })[]>`
    select staff_id as "staffId", id, code, json_build_object('nl', name_nl, 'en', name_en) as name
    from staff_department join department on department.id = department_id
    where staff_id = any(${staffIds}::uuid[]) order by name_nl`;
  return staffIds.map((staffId) => rows.filter((row) => row.staffId === staffId));
}

function departmentRows(sql: Sql, condition: Fragment): Promise<readonly DepartmentRow[]> {
  return sql<DepartmentRow[]>`
    select id, code, json_build_object('nl', name_nl, 'en', name_en) as name
    from department where ${condition}
    order by name_nl limit ${MOST_DEPARTMENTS}`;
}
