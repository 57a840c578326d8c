import type { ComplaintId } from "@gehoor/domain";
import { runCommand } from "../../complaints/writing/run-command.ts";
import type { System } from "../../system.ts";

/** How many at a time; the rest at the next sweep. */
const BATCH = 100;

/** Who was asked to handle a complaint left, or handles none here any more: the coordinator must ask somebody else (Awb 9:7(1)). */
export async function lapseAssignments(system: System, signal?: AbortSignal): Promise<void> {
  const unanswerable = await system.sql<{ id: ComplaintId }[]>`
    select c.id from complaint c
    where c.proposed_handler_id is not null and not exists (
      select from staff join staff_role on staff_role.staff_id = staff.id
      where staff.id = c.proposed_handler_id and staff.active and staff_role.role = 'HANDLER')
    limit ${BATCH}`;
  for (const { id } of unanswerable) {
    if (signal?.aborted) return;
    // A refusal means that it was answered meanwhile.
    await runCommand(system, {
      complaintId: id,
      actor: { kind: "SYSTEM" },
      compose: () => ({ type: "LapseAssignment" }),
    });
  }
}
