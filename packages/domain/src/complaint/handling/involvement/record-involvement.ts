import { isInvolved } from "../../../access/involvement.ts";
import type { PartyId, StaffId } from "../../../ids.ts";
import type { Complaint } from "../../complaint.ts";
import type { EventData } from "../../event.ts";
import { mustNotBeArchived } from "../../guards.ts";
import { type Refusal, refusal } from "../../refusals.ts";
import { accept, type Rule, unless } from "../../rule.ts";
import { released } from "../release.ts";

export interface RecordInvolvement {
  readonly staffId: StaffId;
  /** In whose conduct alone, as parties; undefined: of all who are complained about. */
  readonly respondents?: readonly PartyId[] | undefined;
}

/**
 * Somebody was involved in the conduct (Awb 9:7(1)): from then on that person sees no more than a respondent does, and what
 * they had to do with the case is undone. What 9:7(2) is about it shows but does not bar. Also after the end, since the
 * file may still be read and the case reopened.
 */
export const recordInvolvement: Rule<RecordInvolvement> = {
  by: ["COORDINATOR", "HANDLER", "SIGNATORY", "REGISTRAR"],
  guard: mustNotBeArchived,
  decide: (complaint, { staffId, respondents }, context) =>
    unless(involvementRefusal(complaint, staffId, respondents), () =>
      accept(context, ...involvement(complaint, staffId, respondents)),
    ),
};

export function involvementRefusal(
  complaint: Complaint,
  staffId: StaffId,
  respondents: readonly PartyId[] | undefined,
): Refusal | undefined {
  if (isInvolved(complaint, staffId)) return refusal("ALREADY_DONE");
  const isKnown = (one: PartyId) => complaint.respondents.some(({ partyId }) => partyId === one);
  const unknown = respondents && (respondents.length === 0 || !respondents.every(isKnown));
  return unknown ? refusal("NO_SUCH_RESPONDENT") : undefined;
}

/** The record of it, and what it undoes. */
export function involvement(
  complaint: Complaint,
  staffId: StaffId,
  respondents: readonly PartyId[] | undefined,
): readonly EventData[] {
  const only = respondents ? { respondents } : {};
  const known: Complaint = {
    ...complaint,
    involvedStaff: [...complaint.involvedStaff, staffId],
    involvedOnlyWith: [...complaint.involvedOnlyWith, ...(respondents ? [{ staffId, respondents }] : [])],
  };
  return [{ type: "InvolvementRecorded", staffId, ...only }, ...released(known, staffId)];
}
