import {
  type ActorRef,
  type Complaint,
  type ComplaintEvent,
  type ComplaintId,
  evolve,
  fold,
  revive,
} from "@gehoor/domain";
import { eq, sql } from "drizzle-orm";
import { type Database, prepared } from "../db/database.ts";
import { complaintEvent } from "../db/schema/events.ts";

/** One complaint with everything that happened in it, in order. */
export interface History {
  readonly complaint: Complaint;
  readonly events: readonly ComplaintEvent[];
}

/** One complaint, folded from its events; undefined when there is none. */
export async function loadComplaint(db: Database, complaintId: ComplaintId): Promise<Complaint | undefined> {
  return fold(await loadEvents(db, complaintId));
}

/** The same, with the events: for history, letters and rebuilding. */
export async function loadHistory(db: Database, complaintId: ComplaintId): Promise<History | undefined> {
  const events = await loadEvents(db, complaintId);
  const complaint = fold(events);
  return complaint && { complaint, events };
}

export async function loadEvents(db: Database, complaintId: ComplaintId): Promise<readonly ComplaintEvent[]> {
  return (await eventsOf(db).execute({ complaintId })).map(eventFrom);
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

/** What is read of an event; its data as text, because they are revived while being parsed. */
export const storedEvent = {
  type: complaintEvent.type,
  data: sql<string>`${complaintEvent.data}::text`,
  at: complaintEvent.at,
  by: complaintEvent.by,
};

const eventsOf = prepared((db) =>
  db
    .select(storedEvent)
    .from(complaintEvent)
    .where(eq(complaintEvent.complaintId, sql.placeholder("complaintId")))
    .orderBy(complaintEvent.version)
    .prepare("events_of"),
);

/** Where stored events become typed again: they were typed when they were appended, and cannot have changed since. */
export function eventFrom({ type, data, at, by }: StoredEvent): ComplaintEvent {
  return { ...JSON.parse(data, revive), type, at, by };
}
