import type { ComplaintId, StaffId } from "@gehoor/domain";
import type { Sql, Transaction } from "../../db/sql-client.ts";
import type { DraftPlace } from "./draft.ts";

/** Takes away what was written for a command that is done, within the transaction of that command. */
export async function removeSentDraft(
  sql: Sql | Transaction,
  { staffId, complaintId, action, subject }: DraftPlace,
): Promise<void> {
  await sql`
    delete from draft where staff_id = ${staffId} and complaint_id = ${complaintId}
      and action = ${action} and subject = ${subject}`;
}

/** Takes away what everybody has written about a complaint that is over for good. */
export async function removeDraftsOf(sql: Sql | Transaction, complaintId: ComplaintId): Promise<void> {
  await sql`delete from draft where complaint_id = ${complaintId}`;
}

/**
 * Throws away one of somebody's own drafts; another's stays, as if it were not there.
 *
 * @param revision as it was last seen: what was kept since stays
 * @returns whether there was one
 */
export async function discardDraft(sql: Sql, staffId: StaffId, revision: string): Promise<boolean> {
  const gone = await sql`delete from draft where staff_id = ${staffId} and revision = ${revision}`;
  return gone.count > 0;
}
