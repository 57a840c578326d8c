import type { ActorRef, Complaint, ComplaintEvent } from "@gehoor/domain";
import type { message, note } from "../../db/schema/correspondence.ts";

export type MessageRow = typeof message.$inferInsert;
export type NoteRow = typeof note.$inferInsert;

/** Messages among these events. */
export function messageRows(complaint: Complaint, events: readonly ComplaintEvent[]): readonly MessageRow[] {
  return events.flatMap((event) =>
    event.type === "MessageSent"
      ? [
          {
            complaintId: complaint.id,
            number: event.number,
            sender: event.from,
            authorId: authorOf(event.by),
            textId: event.text.textId,
            at: event.at,
          },
        ]
      : [],
  );
}

/** Internal notes among these events, of which the last one brought the complaint to its version. */
export function noteRows(complaint: Complaint, events: readonly ComplaintEvent[]): readonly NoteRow[] {
  const before = complaint.version - events.length;
  return events.flatMap((event, index) =>
    event.type === "NoteAdded"
      ? [
          {
            complaintId: complaint.id,
            version: before + index + 1,
            authorId: authorOf(event.by),
            textId: event.text.textId,
            at: event.at,
          },
        ]
      : [],
  );
}

function authorOf(by: ActorRef): string | null {
  if (by.kind === "SYSTEM") return null;
  return by.kind === "STAFF" ? by.staffId : by.partyId;
}
