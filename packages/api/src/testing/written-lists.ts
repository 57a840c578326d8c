import type { Sql } from "../db/sql-client.ts";

/** What a rebuild writes anew from the events. */
export const listTables = ["complaint", "deadline", "notice", "message", "note", "complaint_search"] as const;

/** Every row of the lists; without the sweep's own bookkeeping, which is not derived from the events. */
export async function writtenLists(sql: Sql): Promise<unknown> {
  const parts = listTables.map(
    (name) =>
      `'${name}', (select json_agg(line order by line::text) from (select to_jsonb(${name}) - 'next_alert_on' as line from ${name}) lines)`,
  );
  const [row] = await sql.unsafe(`select json_build_object(${parts.join(", ")}) as lists`);
  return row?.lists;
}
