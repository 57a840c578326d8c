import type { ComplaintId } from "@gehoor/domain";
import type { System } from "../../system.ts";
import { raiseAlert } from "../raise-alert.ts";

/** How many are told of at a time; the rest at the next sweep. */
const BATCH = 100;

/** Who handled an open complaint works here no more: whoever coordinates it is told once, to ask somebody else (Awb 9:7(1)). */
export async function tellOfDeparted(system: System): Promise<void> {
  const left = await system.sql<{ id: ComplaintId; cause: string }[]>`
    select c.id, 'HANDLER_LEFT:' || c.handler_id as cause from staff
    -- Of each by their index: PostgreSQL expects that many left, and would read all that is open.
    cross join lateral (select id, handler_id, next_due_on from complaint
      where handler_id = staff.id and ended_on is null offset 0) c
    where not staff.active and not exists (select from alert where alert.complaint_id = c.id
      and alert.cause = 'HANDLER_LEFT:' || c.handler_id)
    order by c.next_due_on limit ${BATCH}`;
  for (const { id, cause } of left)
    await raiseAlert(system, { complaintId: id, kind: "ACTION_ASKED", cause });
}
