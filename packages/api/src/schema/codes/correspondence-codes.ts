import type { DispatchEvidence, Notice, NoticeChannel, NoticeKind, PortalChoice } from "@gehoor/domain";
import type { DeliveryOutcome } from "../../db/schema/content.ts";
import { codeEnum } from "../code-enum.ts";

export const NoticeKindEnum = codeEnum<NoticeKind>("NoticeKind", "What a letter tells.", {
  RECEIPT: true,
  AUTHORISATION_ASKED: true,
  REPRESENTATIVE_REFUSED: true,
  ACKNOWLEDGEMENT: true,
  SUPPLEMENT_REQUEST: true,
  OUTSIDE_FORMAL: true,
  FORWARDED: true,
  FILE_TO_AUTHORITY: true,
  CONVERTED: true,
  HAND_OVER: true,
  SIGNAL: true,
  MERGED: true,
  UNMERGED: true,
  DECLINED: true,
  SETTLEMENT_ASKED: true,
  SETTLED: true,
  RESUMED: true,
  COPY: true,
  HANDLER_CHANGED: true,
  HEARING_OFFER: true,
  HEARING_WAIVED: true,
  HEARING_INVITATION: true,
  HEARING_REPORT: true,
  ADJOURNED: true,
  POSTPONEMENT_ASKED: true,
  POSTPONED: true,
  START_MOVED: true,
  DECISION: true,
  OUTCOME: true,
  WITHDRAWN: true,
  REOPENED: true,
  LATE: true,
  MESSAGE: true,
  ESCALATED: true,
  REQUEST_TO_OMBUDSMAN: true,
  HAND_OVER_FAILED: true,
  REQUEST_SENT_ON: true,
  INFORMATION_TO_OMBUDSMAN: true,
  REACTION_TO_FINDINGS: true,
  OMBUDSMAN_REPORT: true,
  FOLLOW_UP_TO_OMBUDSMAN: true,
});
export const NoticeChannelEnum = codeEnum<NoticeChannel>(
  "NoticeChannel",
  "How a letter reaches its addressee: EMAIL only after explicit consent (Awb 2:8), PORTAL only for who chose it and has signed in once (Awb 2:19). NONE: it waits for an address, or to be handed over.",
  { EMAIL: true, NONE: true, PORTAL: true, POST: true, WORK: true },
);
export const PortalChoiceEnum = codeEnum<PortalChoice>(
  "PortalChoice",
  "Who reads letters on the complaint's own page gets an e-mail when one is there, or said not to want that (Awb 2:10(1)).",
  { ANNOUNCED: true, SILENT: true },
);
export const NoticeStateEnum = codeEnum<Notice["state"]>(
  "NoticeState",
  "Where a letter stands. CLAIMED is being given to the mail server and cannot be taken back; FAILED was asked for again by another way; CANCELLED was overtaken.",
  { CANCELLED: true, CLAIMED: true, DISPATCHED: true, FAILED: true, REQUESTED: true },
);
export const DispatchEvidenceEnum = codeEnum<DispatchEvidence>(
  "DispatchEvidence",
  "How it is known that a letter left (Awb 2:11, 2:25).",
  { ACCEPTED_BY_MAIL_SERVER: true, HANDED_OVER: true, POSTED: true, SHOWN: true },
);
export const DeliveryOutcomeEnum = codeEnum<DeliveryOutcome>(
  "DeliveryOutcome",
  "What came of an attempt to deliver: REJECTED refuses this address for good, FAILED is trouble of our own, UNANSWERED leaves it unknown.",
  { ACCEPTED: true, FAILED: true, REJECTED: true, SHOWN: true, UNANSWERED: true },
);
export const MessageSenderEnum = codeEnum<"COMPLAINANT" | "STAFF">("MessageSender", "Who wrote a message.", {
  COMPLAINANT: true,
  STAFF: true,
});
