import type { ComplaintId, HearingMode, PartyId } from "@gehoor/domain";
import type { StaffSession } from "../auth/session.ts";
import { atMost } from "../db/at-most.ts";
import type { System } from "../system.ts";
import { aboutViewer, visibility } from "./visibility.ts";
import { COUNTED } from "./worklist/worklist.ts";

/** A hearing that is planned, with as much of its complaint as the viewer may know. */
export interface PlannedHearing {
  readonly complaintId: ComplaintId;
  readonly partyId: PartyId;
  readonly reference: string;
  /** The beginning of the first part; null for the person complained about, whose copy may be redacted, and once erased. */
  readonly summary: string | null;
  readonly name: string | null;
  readonly you: boolean;
  readonly side: "COMPLAINANT" | "RESPONDENT";
  readonly mode: HearingMode | null;
  readonly plannedAt: Temporal.Instant;
}

export interface HearingCursor {
  readonly plannedAt: Temporal.Instant;
  readonly complaintId: ComplaintId;
  readonly partyId: PartyId;
}

export interface HearingQuestion {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly count: number;
  readonly after: HearingCursor | undefined;
}

/**
 * Hearings planned between two moments in open complaints, the soonest first: all of those whose complaint the viewer
 * works on, and the viewer's own as the person complained about.
 *
 * @returns one row more than asked when there are more, and how many there are up to a thousand
 */
export async function readHearings(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  { from, until, count, after }: HearingQuestion,
  now: Temporal.Instant,
): Promise<{ readonly rows: readonly PlannedHearing[]; readonly total: number }> {
  const all = visibility(sql, session, await policies.coordination(now), ["ALL_HEARINGS"]).where;
  const own = sql`(h.staff_id = ${session.staffId} and ${aboutViewer(sql, session)})`;
  const wanted = sql`h.status = 'PLANNED' and h.planned_at >= ${from} and h.planned_at < ${until}
    and c.ended_on is null and (${all} or ${own})`;
  const later = after
    ? sql`(h.planned_at, h.complaint_id, h.party_id) > (${after.plannedAt}, ${after.complaintId}, ${after.partyId})`
    : sql`true`;
  const [rows, [counted]] = await Promise.all([
    sql<PlannedHearing[]>`
      select h.complaint_id as "complaintId", h.party_id as "partyId", c.reference, h.side, h.mode,
        h.planned_at as "plannedAt", coalesce(nullif(party.name, ''), staff.name) as name,
        coalesce(h.staff_id = ${session.staffId}, false) as you,
        case when ${all} then left(summary.content, 200) end as summary
      from hearing h join complaint c on c.id = h.complaint_id
      left join party on party.id = h.party_id
      left join staff on staff.id = h.staff_id
      left join complaint_text summary on summary.id = c.summary_text_id
      where ${wanted} and ${later}
      order by h.planned_at, h.complaint_id, h.party_id ${atMost(sql, count + 1)}`,
    sql<{ total: number }[]>`
      select count(*)::int as total from (
        select from hearing h join complaint c on c.id = h.complaint_id where ${wanted} ${atMost(sql, COUNTED)}) as counted`,
  ]);
  return { rows, total: counted?.total ?? 0 };
}
