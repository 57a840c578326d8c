import { isAuthorityOffice } from "../../access/involvement.ts";
import type { PartyId, StaffId, TextRef } from "../../ids.ts";
import type { Office } from "../codes.ts";
import type { Complaint, Respondent } from "../complaint.ts";
import type { EventData } from "../event.ts";
import { mustBeOpen } from "../guards.ts";
import { isParty } from "../parties/complainants.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";
import { handlingDuties } from "./handling-duties.ts";
import { released } from "./release.ts";

/** Respondents are fixed once the draft is written: they must have had the copy and been heard before. */
const beforeTheDraft = (complaint: Complaint) =>
  firstOf(
    mustBeOpen(complaint),
    complaint.status === "DRAFT_DECISION" ? refusal("TOO_LATE_FOR_RESPONDENTS") : undefined,
  );

/** A copy that was asked for is on its way: who gets it, and what it says, can no longer be changed. */
const beforeEveryCopy = ({ respondents }: Complaint) => {
  if (respondents.length === 0) return refusal("NO_RESPONDENTS");
  return respondents.every(isInformed) ? refusal("COPY_ALREADY_SENT") : undefined;
};

const isInformed = ({ copyNotice }: Respondent) => copyNotice !== undefined;

export interface NameRespondent {
  readonly partyId: PartyId;
  readonly staffId: StaffId | undefined;
  readonly office: Office;
}

/** Makes the person complained about a party (Awb 9:9, 9:10). A handler who turns out to be that person is released. */
export const nameRespondent: Rule<NameRespondent> = {
  by: ["COORDINATOR", "HANDLER"],
  guard: beforeTheDraft,
  decide: (complaint, { partyId, staffId, office }, context) => {
    const isKnown = (one: Respondent) => staffId !== undefined && one.staffId === staffId;
    if (complaint.respondents.some(isKnown) || isParty(complaint, partyId))
      return refuse("ALREADY_RESPONDENT");
    const respondent: Respondent = {
      partyId,
      staffId,
      office,
      copyNotice: undefined,
      redaction: undefined,
      nameWithheld: false,
    };
    const respondents = [...complaint.respondents, respondent];
    const undone = released({ ...complaint, respondents }, staffId);
    const goesOn = complaint.handler && !undone.some((one) => one.type === "HandlerReleased");
    const duties = goesOn ? handlingDuties(complaint, context, respondents) : [];
    const asked = goesOn ? askedToDeclare(complaint, office) : [];
    return accept(
      context,
      { type: "RespondentNamed", partyId, staffId, office },
      ...undone,
      ...duties,
      ...asked,
    );
  },
};

/** Who took it up without declaring anything (Awb 9:7(2)) must do so now that it is about an employee as well (9:7(1)). */
function askedToDeclare({ handler }: Complaint, office: Office): readonly EventData[] {
  if (!handler || handler.declaredUninvolved || isAuthorityOffice(office)) return [];
  return [{ type: "HandlerProposed", handlerId: handler.staffId, departmentId: undefined }];
}

export interface RemoveRespondent {
  readonly partyId: PartyId;
  readonly reason: TextRef;
}

/** Named by mistake. Who already had the copy stays a party: that cannot be undone. */
export const removeRespondent: Rule<RemoveRespondent> = {
  by: ["COORDINATOR"],
  guard: (complaint) => firstOf(beforeTheDraft(complaint), beforeEveryCopy(complaint)),
  decide: (complaint, { partyId, reason }, context) => {
    const respondent = complaint.respondents.find((one) => one.partyId === partyId);
    if (!respondent) return refuse("NO_SUCH_RESPONDENT");
    if (isInformed(respondent)) return refuse("COPY_ALREADY_SENT");
    return accept(context, { type: "RespondentRemoved", partyId, reason });
  },
};

export interface RedactCopy {
  readonly partyId: PartyId;
  readonly text: TextRef;
  readonly reason: TextRef;
  readonly nameWithheld: boolean;
}

/** Leaves out what endangers the complainant or concerns others, with a logged reason; the copy itself stays due (Awb 9:9). */
export const redactCopy: Rule<RedactCopy> = {
  by: ["COORDINATOR"],
  guard: (complaint) => firstOf(mustBeOpen(complaint), beforeEveryCopy(complaint)),
  decide: (complaint, { partyId, text, reason, nameWithheld }, context) => {
    const respondent = complaint.respondents.find((one) => one.partyId === partyId);
    if (!respondent) return refuse("NO_SUCH_RESPONDENT");
    if (isInformed(respondent)) return refuse("COPY_ALREADY_SENT");
    return accept(context, { type: "CopyRedacted", partyId, text, reason, nameWithheld });
  },
};
