import { fold } from "@gehoor/domain";
import { eventFrom, type History, type StoredEvent } from "../complaints/load.ts";
import type { Sql } from "../db/sql-client.ts";

/** One complaint with everything that happened in it, by its reference as `parseReference` writes it: one statement. */
export async function loadHistoryByReference(sql: Sql, reference: string): Promise<History | undefined> {
  const rows = await sql<StoredEvent[]>`
    select event.type, event.data::text as data, event.at, event.by
    from complaint join complaint_event event on event.complaint_id = complaint.id
    where complaint.reference = ${reference} order by event.version`;
  const events = rows.map(eventFrom);
  const complaint = fold(events);
  return complaint && { complaint, events };
}
