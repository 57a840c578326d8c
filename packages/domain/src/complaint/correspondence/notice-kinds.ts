import type { PartyId } from "../../ids.ts";

/** Every letter the law or the page asks for, by what it tells. */
export type NoticeKind =
  | "RECEIPT"
  | "AUTHORISATION_ASKED"
  | "REPRESENTATIVE_REFUSED"
  | "ACKNOWLEDGEMENT"
  | "SUPPLEMENT_REQUEST"
  | "OUTSIDE_FORMAL"
  | "FORWARDED"
  | "FILE_TO_AUTHORITY"
  | "CONVERTED"
  | "MERGED"
  | "UNMERGED"
  | "DECLINED"
  | "SETTLEMENT_ASKED"
  | "SETTLED"
  | "RESUMED"
  | "COPY"
  | "HEARING_OFFER"
  | "HEARING_INVITATION"
  | "HEARING_REPORT"
  | "ADJOURNED"
  | "POSTPONEMENT_ASKED"
  | "POSTPONED"
  | "START_MOVED"
  | "DECISION"
  | "OUTCOME"
  | "WITHDRAWN"
  | "REOPENED"
  | "LATE"
  | "MESSAGE"
  | "ESCALATED"
  | "REQUEST_TO_OMBUDSMAN"
  | "INFORMATION_TO_OMBUDSMAN"
  | "REACTION_TO_FINDINGS"
  | "OMBUDSMAN_REPORT"
  | "FOLLOW_UP_TO_OMBUDSMAN";

export type Recipient =
  | { readonly kind: "PARTY"; readonly partyId: PartyId }
  | { readonly kind: "OTHER_AUTHORITY" }
  | { readonly kind: "OMBUDSMAN" };

/**
 * EMAIL only after explicit consent (2:8); WORK is an employee's own account; PORTAL, the complaint's own page, only for
 * who chose to read there and has signed in once (2:8, 2:19). NONE: there is no way to write to this person yet, so the
 * letter waits until one is known, or is handed over.
 */
export type NoticeChannel = "EMAIL" | "POST" | "WORK" | "PORTAL" | "NONE";

/**
 * Who chose to read letters on the complaint's own page gets an e-mail when one is there, within 48 hours, or said not to
 * want that (2:10(1)).
 */
export type PortalChoice = "ANNOUNCED" | "SILENT";

export type DispatchEvidence = "ACCEPTED_BY_MAIL_SERVER" | "POSTED" | "HANDED_OVER" | "SHOWN";
