import {
  type ActorRef,
  type Complaint,
  type ComplaintEvent,
  type ComplaintId,
  evolve,
  fold,
  revive,
} from "@gehoor/domain";
import type { Sql, Transaction } from "../db/sql-client.ts";

/** One complaint with everything that happened in it, in order. */
export interface History {
  readonly complaint: Complaint;
  readonly events: readonly ComplaintEvent[];
}

/** One complaint, folded from its events; undefined when there is none. */
export async function loadComplaint(
  sql: Sql | Transaction,
  complaintId: ComplaintId,
): Promise<Complaint | undefined> {
  return fold(await loadEvents(sql, complaintId));
}

/** The same, with the events: for history, letters and rebuilding. */
export async function loadHistory(
  sql: Sql | Transaction,
  complaintId: ComplaintId,
): Promise<History | undefined> {
  const events = await loadEvents(sql, complaintId);
  const complaint = fold(events);
  return complaint && { complaint, events };
}

export async function loadEvents(
  sql: Sql | Transaction,
  complaintId: ComplaintId,
): Promise<readonly ComplaintEvent[]> {
  const rows = await sql<StoredEvent[]>`
    select type, data::text as data, at, by from complaint_event
    where complaint_id = ${complaintId} order by version`;
  return rows.map(eventFrom);
}

/** The same of several complaints in one statement, in the order of the ids. */
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

/** The state after these events, given the state before them. */
export function foldOn(before: Complaint | undefined, events: readonly ComplaintEvent[]): Complaint {
  const after = events.reduce<Complaint | undefined>(evolve, before);
  if (!after) throw new Error("A complaint begins with at least one event");
  return after;
}

export interface StoredEvent {
  readonly type: string;
  readonly data: string;
  readonly at: Temporal.Instant;
  readonly by: ActorRef;
}

/** Where stored events become typed again: they were typed when they were appended, and cannot have changed since. */
export function eventFrom({ type, data, at, by }: StoredEvent): ComplaintEvent {
  return { ...JSON.parse(data, revive), type, at, by };
}
