import type { DepartmentId, PartyId } from "../../ids.ts";
import type { ConversionTarget } from "../codes.ts";

/** Every letter the law or the page asks for, by what it tells. */
export const noticeKinds = [
  "RECEIPT",
  "AUTHORISATION_ASKED",
  "REPRESENTATIVE_REFUSED",
  "ACKNOWLEDGEMENT",
  "SUPPLEMENT_REQUEST",
  "OUTSIDE_FORMAL",
  "FORWARDED",
  "FILE_TO_AUTHORITY",
  "CONVERTED",
  "HAND_OVER",
  "SIGNAL",
  "HAND_OVER_FAILED",
  "MERGED",
  "UNMERGED",
  "DECLINED",
  "SETTLEMENT_ASKED",
  "SETTLED",
  "RESUMED",
  "COPY",
  "HANDLER_CHANGED",
  "HEARING_OFFER",
  "HEARING_MOMENTS",
  "HEARING_WAIVED",
  "HEARING_INVITATION",
  "HEARING_REPORT",
  "ADJOURNED",
  "POSTPONEMENT_ASKED",
  "POSTPONED",
  "START_MOVED",
  "DECISION",
  "OUTCOME",
  "WITHDRAWN",
  "REOPENED",
  "LATE",
  "MESSAGE",
  "ESCALATED",
  "REQUEST_TO_OMBUDSMAN",
  "REQUEST_SENT_ON",
  "INFORMATION_TO_OMBUDSMAN",
  "REACTION_TO_FINDINGS",
  "OMBUDSMAN_REPORT",
  "FOLLOW_UP_TO_OMBUDSMAN",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export type Recipient =
  | { readonly kind: "PARTY"; readonly partyId: PartyId }
  | { readonly kind: "OTHER_AUTHORITY" }
  /** Who takes over what is no complaint: the mailbox set for that procedure. */
  | { readonly kind: "PROCEDURE"; readonly target: ConversionTarget }
  /** The mailbox of a department, for what it must know (9:2). */
  | { readonly kind: "DEPARTMENT"; readonly departmentId: DepartmentId }
  | { readonly kind: "OMBUDSMAN" };

/**
 * EMAIL only after explicit consent (2:8); WORK is an employee's own account; PORTAL, the complaint's own page, only for
 * who chose to read there and has signed in once (2:8, 2:19). NONE: there is no way to write to this person yet, so the
 * letter waits until one is known, or is handed over.
 */
export const noticeChannels = ["EMAIL", "POST", "WORK", "PORTAL", "NONE"] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

/**
 * Who chose to read letters on the complaint's own page gets an e-mail when one is there, within 48 hours, or said not to
 * want that (2:10(1)).
 */
export const portalChoices = ["ANNOUNCED", "SILENT"] as const;
export type PortalChoice = (typeof portalChoices)[number];

/**
 * Where a letter stands. CLAIMED: it is being given to the mail server, and nothing takes it back from then on. FAILED ones
 * were asked for again by another way where there was one (2:11); CANCELLED ones were overtaken before they left.
 */
export const noticeStates = ["REQUESTED", "CLAIMED", "DISPATCHED", "FAILED", "CANCELLED"] as const;
export type NoticeState = (typeof noticeStates)[number];

/** Our own trouble, by which nothing was handed over: no connection, our account, our sender, or a server that says not now. */
export type ReleaseReason = "NO_CONNECTION" | "SIGN_IN" | "SENDER" | "NOT_TAKEN";

/** What is wrong with the way: the server knows no such address, none is known, or what was sent came back. */
export type FailureReason = "ADDRESS_REFUSED" | "NO_ADDRESS" | "CAME_BACK";

export const dispatchEvidences = ["ACCEPTED_BY_MAIL_SERVER", "POSTED", "HANDED_OVER", "SHOWN"] as const;
export type DispatchEvidence = (typeof dispatchEvidences)[number];
