import type { ComplaintId, NoticeChannel, NoticeKind } from "@gehoor/domain";
import type { StaffSession } from "../auth/session.ts";
import { atMost } from "../db/at-most.ts";
import type { System } from "../system.ts";
import { posting } from "./visibility.ts";

const COUNTED = 1000;

/** A letter that waits to be printed and posted, with where it goes; or handed over, where no address is known. */
export interface LetterToPost {
  readonly complaintId: ComplaintId;
  readonly reference: string;
  readonly number: number;
  readonly kind: NoticeKind;
  readonly channel: NoticeChannel;
  readonly requestedAt: Temporal.Instant;
  readonly name: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

export interface PostCursor {
  readonly requestedAt: Temporal.Instant;
  readonly complaintId: ComplaintId;
  readonly number: number;
}

/** Letters to post, oldest first, and how many up to a thousand; only of complaints whose letters the viewer may post. */
export async function readLettersToPost(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  count: number,
  after: PostCursor | undefined,
  now: Temporal.Instant,
): Promise<{ readonly rows: readonly LetterToPost[]; readonly total: number }> {
  const waiting = sql`notice.state = 'REQUESTED' and notice.channel in ('POST', 'NONE')
    and ${posting(sql, session, await policies.coordination(now))}`;
  const later = after
    ? sql`(notice.requested_at, notice.complaint_id, notice.number) > (${after.requestedAt}, ${after.complaintId}, ${after.number})`
    : sql`true`;
  const [rows, [counted]] = await Promise.all([
    sql<LetterToPost[]>`
      select notice.complaint_id as "complaintId", c.reference, notice.number, notice.kind, notice.channel,
        notice.requested_at as "requestedAt", party.name, party.street, party.postcode, party.city, party.country
      from notice join complaint c on c.id = notice.complaint_id
      left join party on party.id = notice.party_id
      where ${waiting} and ${later}
      order by notice.requested_at, notice.complaint_id, notice.number ${atMost(sql, count + 1)}`,
    sql<{ total: number }[]>`
      select count(*)::int as total from (
        select from notice join complaint c on c.id = notice.complaint_id where ${waiting}
        order by notice.requested_at, notice.complaint_id, notice.number ${atMost(sql, COUNTED)}) as counted`,
  ]);
  return { rows, total: counted?.total ?? 0 };
}
