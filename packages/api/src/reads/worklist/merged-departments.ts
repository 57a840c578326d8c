import type { DepartmentId } from "@gehoor/domain";
import type { Sql } from "../../db/sql-client.ts";
import type { WorklistFilter } from "./worklist-question.ts";

/**
 * The same filter, in which each department brings along those that became a part of it, and of what became a part of it:
 * complaints of before keep the department they came in for. They are looked up first, so that the list is found for each
 * by its index, as for any several departments.
 */
export async function withMergedDepartments(sql: Sql, filter: WorklistFilter): Promise<WorklistFilter> {
  if (!filter.departmentId) return filter;
  const rows = await sql<{ id: DepartmentId }[]>`
    with recursive whole(id) as (
      select unnest(${[...filter.departmentId]}::uuid[])
      union select part.id from department part join whole on part.merged_into = whole.id)
    select id from whole`;
  return { ...filter, departmentId: rows.map(({ id }) => id) };
}
