import type { DepartmentId, StaffId } from "@gehoor/domain";
import type { Sql, Transaction } from "../../db/sql-client.ts";

/** More than this is told as so many: what an administrator learns is whether there is something to hand over. */
export const MOST_COUNTED = 1000;

/** How many open complaints these departments have; a number alone, for somebody who sees none of them. */
export async function openInDepartments(
  sql: Sql | Transaction,
  ids: readonly DepartmentId[],
): Promise<number> {
  if (ids.length === 0) return 0;
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from (select from complaint
      where department_id = any(${[...ids]}::uuid[]) and ended_on is null limit ${MOST_COUNTED}) found`;
  return row?.count ?? 0;
}

/** How many open complaints this person handles. */
export async function openOfHandler(sql: Sql | Transaction, id: StaffId): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from (select from complaint
      where handler_id = ${id} and ended_on is null limit ${MOST_COUNTED}) found`;
  return row?.count ?? 0;
}
