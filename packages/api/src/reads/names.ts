import type { ComplaintId, StaffId } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";

/** The names of people who work or worked here. */
export async function readStaffNames(
  sql: Sql,
  ids: readonly StaffId[],
): Promise<ReadonlyMap<StaffId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await sql<{ id: StaffId; name: string }[]>`
    select id, name from staff where id = any(${ids}::uuid[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The reference of a complaint; undefined when there is none. */
export async function readReference(sql: Sql, id: ComplaintId): Promise<string | undefined> {
  const [row] = await sql<{ reference: string }[]>`select reference from complaint where id = ${id}`;
  return row?.reference;
}
