import type { Complaint, PartyId } from "@gehoor/domain";
import type { hearing } from "../../db/schema/projections.ts";

export type HearingRow = typeof hearing.$inferInsert;

/** One row for each party to whom a hearing was offered. */
export function hearingRows(complaint: Complaint): readonly HearingRow[] {
  return complaint.hearings.map(({ partyId, side, status, mode, replyByOn, plannedAt, heardOn }) => ({
    complaintId: complaint.id,
    partyId,
    side,
    status,
    replyByOn,
    staffId: complaint.respondents.find((one) => one.partyId === partyId)?.staffId ?? null,
    mode: mode ?? null,
    plannedAt: plannedAt ?? null,
    heardOn: heardOn ?? null,
    reactUntilOn: reactUntilOn(complaint, partyId) ?? null,
  }));
}

/** Until when this party may react to the reports that left; undefined once they did, or without a promised day. */
function reactUntilOn({ reportWeeks }: Complaint, partyId: PartyId): Temporal.PlainDate | undefined {
  return reportWeeks
    .flatMap((week) => (week.partyId === partyId ? (week.untilOn ?? []) : []))
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
}
