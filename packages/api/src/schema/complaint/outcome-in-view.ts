import type { ComplaintFile } from "../../reads/complaint-file.ts";

/** Whether the judgement is this viewer's to read: staff while it is written, everybody else once the answer has left. */
export function showsJudgement(file: ComplaintFile): boolean {
  return file.shows("DRAFT") || (file.shows("OUTCOME") && file.complaint.ending?.outcome !== undefined);
}

/** Likewise for the grounds of a decline: outside once its letter has left. */
export function showsDecline(file: ComplaintFile): boolean {
  return file.shows("DRAFT") || (file.shows("OUTCOME") && file.complaint.status === "DECLINED");
}
