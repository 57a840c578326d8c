import type { ActionType, ComplaintId } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import { type Draft, type DraftRow, draftOf } from "../../complaints/drafts/draft.ts";
import { MOST_DRAFTS } from "../../complaints/drafts/keep-draft.ts";
import { atMost } from "../../db/at-most.ts";
import type { System } from "../../system.ts";
import { visibility } from "../visibility.ts";

/** Where somebody has something written and not sent. */
export interface DraftInList extends Pick<Draft, "action" | "subject" | "revision" | "keptAt"> {
  readonly reference: string;
}

/**
 * Somebody's own drafts of a complaint that they were given, the last kept first.
 *
 * @param action of this action alone; of all when left out
 */
export async function readDraftsOf(
  { sql }: Pick<System, "sql">,
  { staffId }: StaffSession,
  complaintId: ComplaintId,
  action?: ActionType,
): Promise<readonly Draft[]> {
  const rows = await sql<DraftRow[]>`
    select action, subject, revision, fields, kept_at as "keptAt" from draft
    where staff_id = ${staffId} and complaint_id = ${complaintId}
      ${action ? sql`and action = ${action}` : sql``}
    order by kept_at desc, action, subject`;
  return rows.map(draftOf);
}

/** Somebody's own drafts of all complaints that they see in lists now, the last kept first; without what is written. */
export async function readOwnDrafts(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  now: Temporal.Instant,
): Promise<readonly DraftInList[]> {
  const { where } = visibility(sql, session, await policies.coordination(now));
  return sql<DraftInList[]>`
    select c.reference, d.action, d.subject, d.revision, d.kept_at as "keptAt"
    from draft d join complaint c on c.id = d.complaint_id
    where d.staff_id = ${session.staffId} and ${where}
    order by d.kept_at desc, c.reference, d.action, d.subject ${atMost(sql, MOST_DRAFTS)}`;
}
