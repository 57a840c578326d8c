import type { ComplaintId } from "@gehoor/domain";
import { and, eq, gte, type SQL, sql } from "drizzle-orm";
import { eventFrom, foldOn, type History, storedEvent } from "../../complaints/load.ts";
import { type Database, prepared } from "../../db/database.ts";
import { complaintEvent } from "../../db/schema/events.ts";
import { KeptLately } from "../../kept-lately.ts";

/** So many are kept, those asked for last: what people have open, and come back to after each step. Some twenty kilobytes each. */
const KEPT = 500;

/** Complaints with everything that happened in them, each in one statement and for a reader who may see it. */
export interface Histories {
  /** Undefined when there is none, and likewise when it is not this reader's. */
  ofId(db: Database, id: ComplaintId): Promise<History | undefined>;
  /** By a reference as `parseReference` writes it; undefined likewise. */
  ofReference(db: Database, reference: string): Promise<History | undefined>;
}

const since = (complaintId: SQL, name: string) =>
  prepared((db) =>
    db
      .select({ version: complaintEvent.version, ...storedEvent })
      .from(complaintEvent)
      .where(
        and(
          eq(complaintEvent.complaintId, complaintId),
          gte(complaintEvent.version, sql.placeholder("version")),
        ),
      )
      .orderBy(complaintEvent.version)
      .prepare(name),
  );

const sinceById = since(sql`${sql.placeholder("key")}`, "events_of_id");
// The line in lists may be hidden from who has the reference in hand.
const sinceByReference = since(sql`complaint_of(${sql.placeholder("key")})`, "events_of_reference");

/**
 * Keeps what was read of an event for as long as somebody comes back to it: events are only ever added. Whether the reader may
 * see the complaint is asked each time: of the last event that is known, and of what came after it.
 */
export function openHistories(): Histories {
  const kept = new KeptLately<string, History>(KEPT);
  const read = async (rowsSince: typeof sinceById, db: Database, key: string) => {
    const before = kept.get(key);
    const version = before?.events.length ?? 0;
    const [first, ...rest] = await rowsSince(db).execute({ key, version });
    if (!first) return undefined;
    if (before && first.version === version) return kept.keep(key, grown(before, rest.map(eventFrom)));
    const events = [first, ...rest].map(eventFrom);
    return kept.keep(key, { complaint: foldOn(undefined, events), events });
  };
  return {
    ofId: (db, id) => read(sinceById, db, id),
    ofReference: (db, reference) => read(sinceByReference, db, reference),
  };
}

function grown(before: History, more: History["events"]): History {
  if (more.length === 0) return before;
  return { complaint: foldOn(before.complaint, more), events: [...before.events, ...more] };
}
