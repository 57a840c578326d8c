import type { Command, Complaint, ComplaintId } from "@gehoor/domain";
import { runCommand } from "../../complaints/writing/run-command.ts";
import type { System } from "../../system.ts";

/**
 * A command of the system itself. A refusal means that somebody was faster.
 *
 * @returns the complaint afterwards
 * @param expectedVersion what it was decided on; without it, what there is
 * @throws when it was not done, so that the job runs again and sees what there is to do then
 */
export async function commandOf(
  system: System,
  complaintId: ComplaintId,
  command: Command,
  expectedVersion?: number,
): Promise<Complaint> {
  const handled = await runCommand(system, {
    ...{ complaintId, expectedVersion },
    actor: { kind: "SYSTEM" },
    compose: () => command,
  });
  if (handled.outcome === "DONE") return handled.complaint;
  throw new Error(handled.outcome === "REFUSED" ? handled.refusal.code : handled.outcome);
}
