import type { EvolversOf } from "../evolver.ts";
import type { ArchiveEvent } from "./events.ts";

export const archiveEvolvers: EvolversOf<ArchiveEvent> = {
  ComplaintArchived: () => ({ status: "ARCHIVED" }),
  HoldPlaced: () => ({ legalHold: true }),
  HoldLifted: () => ({ legalHold: false }),
  ComplaintDestroyed: () => ({ status: "DESTROYED" }),
};
