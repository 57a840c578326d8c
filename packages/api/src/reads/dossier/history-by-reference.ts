import { fold } from "@gehoor/domain";
import { eq, sql } from "drizzle-orm";
import { eventFrom, type History, storedEvent } from "../../complaints/load.ts";
import { type Database, prepared } from "../../db/database.ts";
import { complaintEvent } from "../../db/schema/events.ts";

const eventsByReference = prepared((db) =>
  db
    .select(storedEvent)
    .from(complaintEvent)
    // The line in lists may be hidden from who has the reference in hand.
    .where(eq(complaintEvent.complaintId, sql`complaint_of(${sql.placeholder("reference")})`))
    .orderBy(complaintEvent.version)
    .prepare("events_by_reference"),
);

/** One complaint with everything that happened in it, by its reference as `parseReference` writes it: one statement. */
export async function loadHistoryByReference(db: Database, reference: string): Promise<History | undefined> {
  const rows = await eventsByReference(db).execute({ reference });
  const events = rows.map(eventFrom);
  const folded = fold(events);
  return folded && { complaint: folded, events };
}
