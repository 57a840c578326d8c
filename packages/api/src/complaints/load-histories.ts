import type { ComplaintEvent, ComplaintId } from "@gehoor/domain";
import type { Sql, Transaction } from "../db/sql-client.ts";
import { eventFrom, type StoredEvent } from "./load.ts";

/** Everything that happened in each of these complaints, in the order of the ids: one statement, in a transaction or not. */
export async function loadHistories(
  sql: Sql | Transaction,
  ids: readonly ComplaintId[],
): Promise<readonly (readonly ComplaintEvent[])[]> {
  const rows = await sql<(StoredEvent & { id: ComplaintId })[]>`
    select complaint_id as id, type, data::text as data, at, by from complaint_event
    where complaint_id = any(${[...ids]}::uuid[]) order by complaint_id, version`;
  const byId = new Map<ComplaintId, ComplaintEvent[]>(ids.map((id) => [id, []]));
  for (const { id, ...stored } of rows) byId.get(id)?.push(eventFrom(stored));
  return [...byId.values()];
}
