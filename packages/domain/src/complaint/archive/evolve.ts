import type { Complaint } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import type { ArchiveEvent } from "./events.ts";

export const archiveEvolvers: EvolversOf<ArchiveEvent> = {
  ComplaintArchived: (complaint) => ({ status: "ARCHIVED", archivedFrom: complaint.status }),
  HoldPlaced: () => ({ legalHold: true, heldByRecords: true }),
  HoldLifted: (complaint) => ({ legalHold: isWithOmbudsman(complaint), heldByRecords: false }),
  RetentionChosen: ({ ending }, { retention }) => ({ ending: ending && { ...ending, retention } }),
  ComplaintDestroyed: () => ({ status: "DESTROYED" }),
};

function isWithOmbudsman({ ombudsman }: Complaint): boolean {
  return ombudsman !== undefined && ombudsman.stage !== "CLOSED";
}
