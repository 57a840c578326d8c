import type { PartyId } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { PortalChoice } from "../correspondence/notice-kinds.ts";
import { receiptFor } from "../correspondence/notices.ts";
import { isBefore, mustBeOpen, mustNotBeArchived, mustNotBeDestroyed, today } from "../guards.ts";
import { accept, type Rule, refuse } from "../rule.ts";

/** Which ways of reaching somebody are known; the data themselves are kept outside the events. */
export interface Reachability {
  readonly partyId: PartyId;
  readonly identified: boolean;
  readonly emailConsent: boolean;
  readonly postalAddress: boolean;
  readonly portal?: PortalChoice | undefined;
}

const isOnComplainantsSide = (complaint: Complaint, partyId: PartyId) =>
  complaint.representative?.partyId === partyId ||
  complaint.complainants.some((one) => one.partyId === partyId);

/** Somebody has, or had and was refused, a part in this complaint already, on whichever side. */
export function isParty(complaint: Complaint, partyId: PartyId): boolean {
  const others = [...complaint.respondents, ...complaint.refusedRepresentatives];
  return isOnComplainantsSide(complaint, partyId) || others.some((one) => one.partyId === partyId);
}

export interface ChangeContact extends Reachability {}

/** New address, or consent to e-mail given or taken back (Awb 2:8); holds for letters from now on. */
export const changeContact: Rule<ChangeContact> = {
  by: ["COMPLAINANT", "REGISTRAR", "COORDINATOR"],
  guard: mustNotBeDestroyed,
  decide: (complaint, { partyId, identified, emailConsent, postalAddress, portal }, context) => {
    if (!isOnComplainantsSide(complaint, partyId)) return refuse("NO_SUCH_PARTY");
    // Consent is explicit and one's own; a representative passes on what the complainant said.
    if (context.actor.kind === "COMPLAINANT" && context.actor.partyId !== partyId) return refuse("NOT_YOURS");
    return accept(context, {
      type: "ContactChanged",
      partyId,
      identified,
      emailConsent,
      postalAddress,
      portal,
    });
  },
};

export interface AddComplainant extends Reachability {}

/**
 * Somebody joins the complaint; one spokesperson stays, consent and withdrawal are each person's own. The receipt brings
 * the complaint and the access code.
 */
export const addComplainant: Rule<AddComplainant> = {
  by: ["REGISTRAR", "COORDINATOR"],
  guard: mustBeOpen,
  decide: (complaint, { partyId, identified, emailConsent, postalAddress, portal }, context) =>
    isParty(complaint, partyId)
      ? refuse("ALREADY_DONE")
      : accept(
          context,
          { type: "ComplainantAdded", partyId, identified, emailConsent, postalAddress, portal },
          receiptFor(complaint, { partyId, emailConsent, postalAddress, portal }),
        ),
};

export interface RecordDeath {
  readonly partyId: PartyId;
  readonly diedOn: Temporal.PlainDate;
}

/**
 * No letters to the dead: they go to the representative or the next complainant, else they wait. Staff decide with the
 * next of kin whether the complaint goes on; an heir can be added or appointed.
 */
export const recordDeath: Rule<RecordDeath> = {
  by: ["REGISTRAR", "COORDINATOR"],
  guard: mustNotBeArchived,
  decide: (complaint, { partyId, diedOn }, context) => {
    const person = complaint.complainants.find((one) => one.partyId === partyId);
    if (!person) return refuse("NO_SUCH_PARTY");
    if (person.deceasedOn) return refuse("ALREADY_DONE");
    if (isBefore(today(context), diedOn)) return refuse("DAY_IN_FUTURE", { todayOn: today(context) });
    return accept(context, { type: "ComplainantDied", partyId, diedOn });
  },
};
