import type { Complaint, Deadline } from "@gehoor/domain";
import type { deadline } from "../../db/schema/projections.ts";
import { firstAlertOn } from "./alert-thresholds.ts";

export type DeadlineRow = typeof deadline.$inferInsert;

/** One row for each term that runs. */
export function deadlineRows(complaint: Complaint, terms: readonly Deadline[]): readonly DeadlineRow[] {
  return terms.map(({ key, kind, startsOn, dueOn, partyId }) => ({
    complaintId: complaint.id,
    key,
    kind,
    startsOn,
    dueOn,
    partyId: partyId ?? null,
    nextAlertOn: firstAlertOn(kind, dueOn),
  }));
}
