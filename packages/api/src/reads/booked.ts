import type { ComplaintId } from "@gehoor/domain";
import type { System } from "../system.ts";

/** Hearings closer to each other than this cannot both be held by one person. */
const MINUTES = 30;

/** Whether who handles this complaint hears somebody of another open one at that time, half an hour before or after. */
export async function isBooked(
  { sql }: Pick<System, "sql">,
  complaintId: ComplaintId,
  plannedAt: Temporal.Instant,
  /** Handled together with it, so that one hearing is meant to be of both. */
  jointWith: readonly ComplaintId[] = [],
): Promise<boolean> {
  const [row] = await sql<{ booked: boolean }[]>`
    select exists (
      select 1 from hearing h join complaint c on c.id = h.complaint_id
      where h.status = 'PLANNED' and c.ended_on is null and c.id <> ${complaintId}
        and c.id <> all(${[...jointWith]}::uuid[])
        and c.handler_id = (select handler_id from complaint where id = ${complaintId})
        and h.planned_at > ${plannedAt.subtract({ minutes: MINUTES })}
        and h.planned_at < ${plannedAt.add({ minutes: MINUTES })}) as booked`;
  return row?.booked ?? false;
}
