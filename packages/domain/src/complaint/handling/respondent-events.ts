import type { PartyId, StaffId, TextRef } from "../../ids.ts";
import type { Office } from "../codes.ts";
import type { Complaint, Respondent } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import type { EvolversOf } from "../evolver.ts";

/** About whom it is, and the copy that they get (Awb 9:9). */
export type RespondentEvent =
  | {
      readonly type: "RespondentNamed";
      readonly partyId: PartyId;
      readonly staffId: StaffId | undefined;
      readonly office: Office;
    }
  /** Another name or address; kept outside the events. */
  | { readonly type: "RespondentCorrected"; readonly partyId: PartyId }
  | { readonly type: "RespondentRemoved"; readonly partyId: PartyId; readonly reason: TextRef }
  | { readonly type: "CopyPrepared"; readonly partyId: PartyId; readonly notice: number }
  | {
      readonly type: "CopyRedacted";
      readonly partyId: PartyId;
      readonly text: TextRef;
      readonly reason: TextRef;
      readonly nameWithheld: boolean;
    };

export const respondentEvolvers: EvolversOf<RespondentEvent> = {
  RespondentNamed: (complaint, { partyId, staffId, office }) => ({
    respondents: [
      ...complaint.respondents,
      { partyId, staffId, office, copyNotice: undefined, redaction: undefined, nameWithheld: false },
    ],
  }),
  RespondentCorrected: () => ({}),
  RespondentRemoved: (complaint, { partyId }) => ({
    respondents: complaint.respondents.filter((one) => one.partyId !== partyId),
    hearings: complaint.hearings.filter((one) => one.partyId !== partyId),
    notices: cancelNotices(complaint, ({ to }) => to.kind === "PARTY" && to.partyId === partyId),
  }),
  CopyPrepared: (complaint, { partyId, notice }) => ({
    respondents: changeRespondent(complaint, partyId, { copyNotice: notice }),
  }),
  CopyRedacted: (complaint, { partyId, text, nameWithheld }) => ({
    respondents: changeRespondent(complaint, partyId, { redaction: text, nameWithheld }),
  }),
};

function changeRespondent(
  complaint: Complaint,
  partyId: PartyId,
  change: Partial<Respondent>,
): readonly Respondent[] {
  return complaint.respondents.map((one) => (one.partyId === partyId ? { ...one, ...change } : one));
}
