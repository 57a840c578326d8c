import type { Dossier } from "../../../reads/dossier/dossier.ts";

/** Whether the judgement is this viewer's to read: staff while it is written, everybody else once the answer has left. */
export function showsJudgement(dossier: Dossier): boolean {
  return (
    dossier.shows("DRAFT") || (dossier.shows("OUTCOME") && dossier.complaint.ending?.outcome !== undefined)
  );
}

/** Likewise for the grounds of a decline: outside once its letter has left. */
export function showsDecline(dossier: Dossier): boolean {
  return dossier.shows("DRAFT") || (dossier.shows("OUTCOME") && dossier.complaint.status === "DECLINED");
}
