import type { PartyId } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { mustNotBeDestroyed } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";

export interface CorrectRespondent {
  readonly partyId: PartyId;
}

/**
 * Name or address of somebody complained about who has no account here was wrong or has changed: the copy and all else that
 * waits for them goes there (Awb 9:9). Name and address themselves are kept outside the events.
 */
export const correctRespondent: Rule<CorrectRespondent> = {
  by: ["COORDINATOR", "HANDLER"],
  guard: (complaint) => firstOf(mustNotBeDestroyed(complaint), somebodyWithoutAccount(complaint)),
  decide: (complaint, { partyId }, context) => {
    const respondent = complaint.respondents.find((one) => one.partyId === partyId);
    if (!respondent) return refuse("NO_SUCH_RESPONDENT");
    // Name and mailbox of who works here come from the account.
    if (respondent.staffId) return refuse("RESPONDENT_WORKS_HERE");
    return accept(context, { type: "RespondentCorrected", partyId });
  },
};

function somebodyWithoutAccount({ respondents }: Complaint) {
  if (respondents.length === 0) return refusal("NO_RESPONDENTS");
  return respondents.every(({ staffId }) => staffId) ? refusal("RESPONDENT_WORKS_HERE") : undefined;
}
