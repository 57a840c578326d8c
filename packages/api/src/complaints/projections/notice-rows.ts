import type { Complaint } from "@gehoor/domain";
import type { notice } from "../../db/schema/correspondence.ts";

export type NoticeRow = typeof notice.$inferInsert;

/** Every letter owed or sent. */
export function noticeRows(complaint: Complaint): readonly NoticeRow[] {
  return complaint.notices.map((one) => ({
    complaintId: complaint.id,
    number: one.number,
    kind: one.kind,
    recipient: one.to.kind,
    partyId: one.to.kind === "PARTY" ? one.to.partyId : null,
    channel: one.channel,
    state: one.state,
    requestedAt: one.requestedAt,
    dispatchedOn: one.dispatchedOn ?? null,
    evidence: one.evidence ?? null,
    letterHash: one.letterHash ?? null,
  }));
}
