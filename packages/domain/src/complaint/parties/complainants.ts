import type { PartyId } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { isBefore, mustBeOpen, noGuard, today } from "../guards.ts";
import { accept, type Rule, refuse } from "../rule.ts";

/** Which ways of reaching somebody are known; the data themselves are kept outside the events. */
export interface Reachability {
  readonly partyId: PartyId;
  readonly identified: boolean;
  readonly emailConsent: boolean;
  readonly postalAddress: boolean;
}

const isParty = (complaint: Complaint, partyId: PartyId) =>
  complaint.representative?.partyId === partyId ||
  complaint.complainants.some((one) => one.partyId === partyId);

export interface ChangeContact extends Reachability {
  readonly type: "ChangeContact";
}

/** New address, or consent to e-mail given or taken back (Awb 2:8); holds for letters from now on. */
export const changeContact: Rule<ChangeContact> = {
  type: "ChangeContact",
  by: ["COMPLAINANT", "INTAKE", "COORDINATOR"],
  guard: noGuard,
  decide: (complaint, { partyId, identified, emailConsent, postalAddress }, context) =>
    isParty(complaint, partyId)
      ? accept(context, { type: "ContactChanged", partyId, identified, emailConsent, postalAddress })
      : refuse("NO_SUCH_PARTY"),
};

export interface AddComplainant extends Reachability {
  readonly type: "AddComplainant";
}

/** Somebody joins the complaint; one spokesperson stays, consent and withdrawal are each person's own. */
export const addComplainant: Rule<AddComplainant> = {
  type: "AddComplainant",
  by: ["INTAKE", "COORDINATOR"],
  guard: mustBeOpen,
  decide: (complaint, { partyId, identified, emailConsent, postalAddress }, context) =>
    isParty(complaint, partyId)
      ? refuse("ALREADY_DONE")
      : accept(context, { type: "ComplainantAdded", partyId, identified, emailConsent, postalAddress }),
};

export interface RecordDeath {
  readonly type: "RecordDeath";
  readonly partyId: PartyId;
  readonly diedOn: Temporal.PlainDate;
}

/** No letters to the dead: staff decide with the next of kin whether the complaint goes on. */
export const recordDeath: Rule<RecordDeath> = {
  type: "RecordDeath",
  by: ["INTAKE", "COORDINATOR"],
  guard: mustBeOpen,
  decide: (complaint, { partyId, diedOn }, context) => {
    const person = complaint.complainants.find((one) => one.partyId === partyId);
    if (!person) return refuse("NO_SUCH_PARTY");
    if (person.deceasedOn) return refuse("ALREADY_DONE");
    if (isBefore(today(context), diedOn)) return refuse("DAY_IN_FUTURE", { todayOn: today(context) });
    return accept(context, { type: "ComplainantDied", partyId, diedOn });
  },
};
