import type { ComplaintId } from "@gehoor/domain";
import { loadComplaint } from "../../complaints/load.ts";
import { loadTexts } from "../../complaints/texts.ts";
import { runCommand } from "../../complaints/writing/run-command.ts";
import type { System } from "../../system.ts";
import { raiseAlert } from "../raise-alert.ts";

/**
 * What was said in a complaint that was joined to another is judged there (Awb 9:12): its parts go along, each once. Where
 * the other cannot take them in any more, whoever coordinates is told.
 */
export async function carryMerged(system: System, mergedId: ComplaintId): Promise<void> {
  const merged = await loadComplaint(system.db, mergedId);
  if (!merged?.mergedInto) return;
  const texts = await loadTexts(system.db, mergedId);
  for (const { number: part, subject, description, ending, from } of merged.parts) {
    const text = texts.get(description.textId);
    // What had come along with yet another goes back there: that one comes back now that this one has ended.
    if (ending || from || text === undefined) continue;
    const handled = await runCommand(system, {
      complaintId: merged.mergedInto,
      actor: { kind: "SYSTEM" },
      compose: (addText) => ({
        type: "AddPart",
        subject,
        description: addText("PART", text),
        from: { complaintId: mergedId, part },
      }),
    });
    if (handled.outcome === "REFUSED" && handled.refusal.code !== "ALREADY_DONE")
      await raiseAlert(system, {
        complaintId: merged.mergedInto,
        kind: "ACTION_ASKED",
        cause: `PARTS_OF:${mergedId}`,
      });
  }
}
