import type { ComplaintId, HearingMode, HearingStatus, NoticeKind, StaffId } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";

/** Where a member of staff stands with being heard, as the person complained about. */
export interface OwnHearing {
  readonly complaintId: ComplaintId;
  readonly status: HearingStatus;
  readonly mode: HearingMode | null;
  readonly replyByOn: Temporal.PlainDate;
  readonly plannedAt: Temporal.Instant | null;
  readonly heardOn: Temporal.PlainDate | null;
}

/** A letter to a member of staff, as the person complained about. */
export interface OwnLetter {
  readonly complaintId: ComplaintId;
  readonly number: number;
  readonly kind: NoticeKind;
  readonly dispatchedOn: Temporal.PlainDate | null;
}

/** This person's hearing in each of these complaints; null where there is none. */
export async function readOwnHearings(
  sql: Sql,
  staffId: StaffId,
  ids: readonly ComplaintId[],
): Promise<(OwnHearing | null)[]> {
  const rows = await sql<OwnHearing[]>`
    select complaint_id as "complaintId", status, mode, reply_by_on as "replyByOn", planned_at as "plannedAt",
      heard_on as "heardOn"
    from hearing where complaint_id = any(${[...ids]}::uuid[]) and staff_id = ${staffId}`;
  const byId = new Map(rows.map((row) => [row.complaintId, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The letters to this person in each of these complaints, in order; without those that were overtaken. */
export async function readOwnLetters(
  sql: Sql,
  staffId: StaffId,
  ids: readonly ComplaintId[],
): Promise<OwnLetter[][]> {
  // Whoever gets the copy is offered to be heard in the same moment (Awb 9:9, 9:10): the offer tells which party it is.
  const rows = await sql<OwnLetter[]>`
    select notice.complaint_id as "complaintId", notice.number, notice.kind, notice.dispatched_on as "dispatchedOn"
    from notice join hearing using (complaint_id, party_id)
    where complaint_id = any(${[...ids]}::uuid[]) and hearing.staff_id = ${staffId} and notice.state <> 'CANCELLED'
    order by notice.complaint_id, notice.number`;
  return ids.map((id) => rows.filter(({ complaintId }) => complaintId === id));
}
