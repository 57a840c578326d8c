import type { StaffId } from "@gehoor/domain";
import type { Sql } from "../sql-client.ts";
import { isAlertedOf, readerColumns, settingsOf } from "./policy-terms.ts";
import type { Viewer } from "./viewer.ts";

/**
 * To which of many readers the lock of rows gives which of these alerts: its own condition, asked of all of them in one statement
 * where a transaction for each would be a thousand. By staff, the ids of alerts.
 */
export async function alertedReaders(
  sql: Sql,
  readers: readonly Viewer[],
  alertIds: readonly string[],
): Promise<ReadonlyMap<StaffId, ReadonlySet<string>>> {
  if (alertIds.length === 0) return new Map();
  const settings = JSON.stringify(readers.map(settingsOf));
  const rows = await sql.unsafe<{ staff: StaffId; ids: string[] }[]>(given, [settings, [...alertIds]], {
    prepare: true,
  });
  return new Map(rows.map(({ staff, ids }) => [staff, new Set(ids)]));
}

const given = `
  select reader.staff, array_agg(alert.id::text) as ids
  from alert join complaint on complaint.id = alert.complaint_id,
    jsonb_to_recordset($1::text::jsonb) as reader (${readerColumns})
  where alert.id = any($2::uuid[]) and ${isAlertedOf("complaint", "reader")}
  group by reader.staff`;
