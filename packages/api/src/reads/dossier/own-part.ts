import type { ComplaintId, HearingMode, HearingStatus, NoticeKind, StaffId } from "@gehoor/domain";
import { and, eq, inArray, ne } from "drizzle-orm";
import type { Database } from "../../db/database.ts";
import { notice } from "../../db/schema/correspondence.ts";
import { hearing } from "../../db/schema/projections.ts";

/** Where a member of staff stands with being heard, as the person complained about. */
export interface OwnHearing {
  readonly complaintId: ComplaintId;
  readonly status: HearingStatus;
  readonly mode: HearingMode | null;
  readonly replyByOn: Temporal.PlainDate;
  readonly plannedAt: Temporal.Instant | null;
  readonly heardOn: Temporal.PlainDate | null;
  readonly reactUntilOn: Temporal.PlainDate | null;
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
  db: Database,
  staffId: StaffId,
  ids: readonly ComplaintId[],
): Promise<(OwnHearing | null)[]> {
  const { complaintId, status, mode, replyByOn, plannedAt, heardOn, reactUntilOn } = hearing;
  const rows = await db
    .select({ complaintId, status, mode, replyByOn, plannedAt, heardOn, reactUntilOn })
    .from(hearing)
    .where(and(inArray(complaintId, [...ids]), eq(hearing.staffId, staffId)));
  const byId = new Map(rows.map((row) => [row.complaintId, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The letters to this person in each of these complaints, in order; without those that were overtaken. */
export async function readOwnLetters(
  db: Database,
  staffId: StaffId,
  ids: readonly ComplaintId[],
): Promise<OwnLetter[][]> {
  const { complaintId, number, kind, dispatchedOn } = notice;
  const rows = await db
    .select({ complaintId, number, kind, dispatchedOn })
    .from(notice)
    // Whoever gets the copy is offered to be heard in the same moment (Awb 9:9, 9:10): the offer tells which party it is.
    .innerJoin(hearing, and(eq(hearing.complaintId, complaintId), eq(hearing.partyId, notice.partyId)))
    .where(and(inArray(complaintId, [...ids]), eq(hearing.staffId, staffId), ne(notice.state, "CANCELLED")))
    .orderBy(complaintId, number);
  return ids.map((id) => rows.filter((row) => row.complaintId === id));
}
