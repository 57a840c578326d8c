import type { ComplaintId } from "@gehoor/domain";
import { loadComplaint } from "../../complaints/load.ts";
import { runCommand } from "../../complaints/writing/run-command.ts";
import type { System } from "../../system.ts";

/**
 * Whether two complaints are handled jointly stands in both: what the coordinator noted in the one is noted in the other as
 * it stands there now. Done already, or not possible there any more, is no failure.
 */
export async function mirrorJoint(system: System, from: ComplaintId, to: ComplaintId): Promise<void> {
  const one = await loadComplaint(system.db, from);
  if (!one) return;
  const isJoint = one.jointWith.includes(to);
  const { status } = one;
  await runCommand(system, {
    complaintId: to,
    actor: { kind: "SYSTEM" },
    compose: () =>
      isJoint
        ? { type: "HandleJointly", with: { complaintId: from, status, sameComplainant: false } }
        : { type: "EndJointHandling", with: from },
  });
}
