import type { ComplaintId } from "@gehoor/domain";
import { runCommand } from "../../complaints/writing/run-command.ts";
import type { System } from "../../system.ts";

/**
 * The complaint into which others were joined has ended without an answer: those come back to the coordinator, and their
 * complainants are told (Awb 9:12(1)). What came back already stays as it is.
 */
export async function returnMerged(system: System, mainId: ComplaintId): Promise<void> {
  const merged = await system.sql<{ id: ComplaintId }[]>`
    select c.id from complaint c join complaint_event event on event.complaint_id = c.id
    where c.status = 'MERGED' and event.type = 'ComplaintMerged' and event.data ->> 'into' = ${mainId}
    order by c.id`;
  for (const { id: complaintId } of merged)
    await runCommand(system, {
      complaintId,
      actor: { kind: "SYSTEM" },
      compose: (addText) => ({
        type: "UnmergeComplaint",
        reason: addText(
          "REASON",
          "De klacht waarmee wij deze samen behandelden, is geëindigd zonder oordeel.",
        ),
      }),
    });
}
