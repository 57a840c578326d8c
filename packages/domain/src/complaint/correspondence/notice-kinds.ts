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
 * EMAIL only after explicit consent (2:8); WORK is an employee's own account; PORTAL, the complaint's own page, is all
 * that is left for a complainant who gave neither consent nor address.
 */
export type NoticeChannel = "EMAIL" | "POST" | "WORK" | "PORTAL";

export type DispatchEvidence = "ACCEPTED_BY_MAIL_SERVER" | "POSTED" | "HANDED_OVER" | "SHOWN";
