import type { Actor, ComplaintId, StaffId } from "@gehoor/domain";
import { and, eq, gt } from "drizzle-orm";
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

/** So long somebody is taken to look at one page; whoever goes on after it is written down again. */
const oneLook = Temporal.Duration.from({ hours: 1 });

/**
 * Writes down that staff went on looking at a complaint on a page that asks again and again, as a letter does that follows
 * what is typed. Nothing where the log has this look of the last hour: it is for people to read, and a line for each pause in
 * the typing would hide the rest of them.
 */
export async function logLookingOn(db: Database, access: Access): Promise<void> {
  const { actor, complaintId, action, at } = access;
  if (actor.kind !== "STAFF") return;
  const [known] = await db
    .select({ id: accessLog.id })
    .from(accessLog)
    .where(
      and(
        eq(accessLog.complaintId, complaintId),
        eq(accessLog.staffId, actor.staffId),
        eq(accessLog.action, action),
        gt(accessLog.at, at.subtract(oneLook)),
      ),
    )
    .limit(1);
  if (!known) await logAccess(db, access);
}
