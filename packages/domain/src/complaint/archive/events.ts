import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";

export type ArchiveEvent =
  | { readonly type: "ComplaintArchived" }
  | { readonly type: "HoldPlaced"; readonly reason: TextRef }
  | { readonly type: "HoldLifted" }
  | { readonly type: "RetentionChosen"; readonly retention: "13.1.1" | "13.1.3"; readonly reason: TextRef }
  | { readonly type: "ComplaintDestroyed" };

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
