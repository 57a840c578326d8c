import type { PartyId, TextRef } from "../../ids.ts";
import type { Complaint, Representative } from "../complaint.ts";
import type { NoticeRequested } from "../correspondence/notice.ts";
import type { PortalChoice } from "../correspondence/notice-kinds.ts";
import { receiptFor, requestNotices } from "../correspondence/notices.ts";
import { mustBeOpen } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../rule.ts";
import { isParty } from "./complainants.ts";
import { mustSpeakForAll } from "./spokesperson.ts";
import { mustNotFloodStrangers } from "./stranger-mail.ts";

export const mustHaveRepresentative = (complaint: Complaint) =>
  firstOf(mustBeOpen(complaint), complaint.representative ? undefined : refusal("NO_REPRESENTATIVE"));

export interface AppointRepresentative {
  readonly partyId: PartyId;
  readonly kind: Representative["kind"];
  readonly emailConsent: boolean;
  readonly postalAddress: boolean;
  readonly portal?: PortalChoice | undefined;
}

/**
 * Anybody may be assisted or represented (Awb 2:1); also the legal representative of a minor. The receipt brings the
 * representative the complaint and the access code.
 */
export const appointRepresentative: Rule<AppointRepresentative> = {
  by: ["COMPLAINANT", "REGISTRAR", "COORDINATOR"],
  guard: (complaint, context) =>
    firstOf(
      mustSpeakForAll(complaint, context),
      mustBeOpen(complaint),
      complaint.representative ? refusal("HAS_REPRESENTATIVE") : undefined,
    ),
  decide: (complaint, { partyId, kind, emailConsent, postalAddress, portal }, context) =>
    isParty(complaint, partyId)
      ? refuse("ALREADY_DONE")
      : unless(mustNotFloodStrangers(complaint, context), () =>
          accept(
            context,
            { type: "RepresentativeAppointed", partyId, kind, emailConsent, postalAddress, portal },
            receiptFor(complaint, { partyId, emailConsent, postalAddress, portal }),
          ),
        ),
};

export interface RecordAuthorisation {
  readonly authorisation: Representative["authorisation"];
}

/**
 * A written authorisation may be asked (Awb 2:1(3)); advocates need none. The letter that asks for it is all that goes to
 * the representative until it has come; then the receipt does, where it had not left before.
 */
export const recordAuthorisation: Rule<RecordAuthorisation> = {
  by: ["REGISTRAR", "COORDINATOR"],
  guard: mustHaveRepresentative,
  decide: (complaint, { authorisation }, context) =>
    complaint.representative?.kind === "ADVOCATE" && authorisation === "ASKED"
      ? refuse("IS_ADVOCATE")
      : accept(
          context,
          { type: "AuthorisationRecorded", authorisation },
          ...lettersAbout(complaint, authorisation),
        ),
};

function lettersAbout(
  complaint: Complaint,
  authorisation: Representative["authorisation"],
): readonly NoticeRequested[] {
  const { representative, notices } = complaint;
  if (!representative || representative.authorisation === authorisation) return [];
  const to = { kind: "PARTY", partyId: representative.partyId } as const;
  if (authorisation === "ASKED") return requestNotices(complaint, { kind: "AUTHORISATION_ASKED", to });
  const hasReceipt = notices.some(
    (one) =>
      one.kind === "RECEIPT" &&
      one.to.kind === "PARTY" &&
      one.to.partyId === representative.partyId &&
      (one.state === "REQUESTED" || one.state === "DISPATCHED"),
  );
  return hasReceipt ? [] : [receiptFor(complaint, representative)];
}

export interface EndRepresentation {
  readonly reason: TextRef | undefined;
}

export const endRepresentation: Rule<EndRepresentation> = {
  by: ["COMPLAINANT", "REGISTRAR", "COORDINATOR"],
  guard: (complaint, context) =>
    firstOf(mustSpeakForAll(complaint, context), mustHaveRepresentative(complaint)),
  decide: (_, { reason }, context) => accept(context, { type: "RepresentationEnded", reason }),
};
