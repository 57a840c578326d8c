import type { Actor, ComplaintId } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";

/** What somebody looked at or did besides the events. Never a text of the complaint or a name. */
export interface Access {
  readonly at: Temporal.Instant;
  readonly actor: Actor;
  readonly complaintId: ComplaintId;
  readonly action: string;
  readonly detail?: string;
}

/** Writes down that staff looked at a complaint. Complainants looking at their own are not followed. */
export async function logAccess(sql: Sql, access: Access): Promise<void> {
  const { at, actor, complaintId, action, detail } = access;
  if (actor.kind !== "STAFF") return;
  await sql`
    insert into access_log (at, staff_id, complaint_id, action, detail)
    values (${at}, ${actor.staffId}, ${complaintId}, ${action}, ${detail ?? null})`;
}
