import { type ComplaintId, partsOf } from "@gehoor/domain";
import { loadComplaint } from "../../complaints/load.ts";
import { runCommand } from "../../complaints/writing/run-command.ts";
import type { System } from "../../system.ts";
import { raiseAlert } from "../raise-alert.ts";

/**
 * A complaint goes on by itself: what had come along with it into the other is answered there no more. Where a part stays
 * with the other, because it was judged or ended there, whoever coordinates is told in both.
 */
export async function separateParts(
  system: System,
  separated: ComplaintId,
  main: ComplaintId,
): Promise<void> {
  const one = await loadComplaint(system.db, separated);
  // Joined to it anew meanwhile: then they belong there.
  if (!one || one.mergedInto === main) return;
  await runCommand(system, {
    complaintId: main,
    actor: { kind: "SYSTEM" },
    compose: () => ({ type: "SeparateParts", of: separated }),
  });
  const other = await loadComplaint(system.db, main);
  if (!other || partsOf(other, separated).length === 0) return;
  for (const [complaintId, of] of [
    [main, separated],
    [separated, main],
  ] as const)
    await raiseAlert(system, { complaintId, kind: "ACTION_ASKED", cause: `PARTS_STAY:${of}` });
}
