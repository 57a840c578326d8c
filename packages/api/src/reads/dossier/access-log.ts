import type { Actor, ComplaintId, StaffId } from "@gehoor/domain";
import type { Database } from "../../db/database.ts";
import { accessLog } from "../../db/schema/access.ts";

/** What somebody looked at or did besides the events. Never a text of the complaint or a name. */
export interface Access {
  readonly at: Temporal.Instant;
  readonly actor: Actor;
  readonly complaintId: ComplaintId;
  readonly action: string;
  readonly detail?: string;
}

/** Writes down that staff took a list along, and how many lines it has. What it was searched for may name people, and is not kept. */
export async function logExport(
  db: Database,
  {
    at,
    actor,
    lines,
  }: Pick<Access, "at"> & { readonly actor: { readonly staffId: StaffId }; readonly lines: number },
): Promise<void> {
  await db
    .insert(accessLog)
    .values({ at, staffId: actor.staffId, action: "EXPORT_LIST", detail: String(lines) });
}

/** Writes down that staff looked at a complaint. Complainants looking at their own are not followed. */
export async function logAccess(db: Database, { actor, ...access }: Access): Promise<void> {
  if (actor.kind !== "STAFF") return;
  await db.insert(accessLog).values({ ...access, staffId: actor.staffId });
}
