import type { NoticeKind } from "@gehoor/domain";
import { acknowledgementLetter, startMovedLetter } from "./acknowledgement-letters.ts";
import { outsideFormalLetter, supplementRequestLetter } from "./assessment-letters.ts";
import { copyLetter } from "./copy-letter.ts";
import { decisionLetter } from "./decision-letter.ts";
import { declineLetter } from "./decline-letter.ts";
import { handOverFailedLetter } from "./hand-over-failed-letter.ts";
import {
  convertedLetter,
  fileToAuthorityLetter,
  forwardedLetter,
  handOverLetter,
  signalLetter,
} from "./hand-over-letters.ts";
import { handlerChangedLetter } from "./handler-changed-letter.ts";
import { hearingInvitationLetter, hearingOfferLetter, hearingReportLetter } from "./hearing-letters.ts";
import { hearingWaivedLetter } from "./hearing-waived-letter.ts";
import type { LetterWriter } from "./letter-material.ts";
import { mergedLetter, unmergedLetter } from "./merge-letters.ts";
import { messageLetter } from "./message-letter.ts";
import {
  escalatedLetter,
  followUpToOmbudsmanLetter,
  informationToOmbudsmanLetter,
  ombudsmanReportLetter,
  reactionToFindingsLetter,
  requestSentOnLetter,
  requestToOmbudsmanLetter,
} from "./ombudsman-letters.ts";
import { outcomeLetter, withdrawnLetter } from "./outcome-letters.ts";
import { receiptLetter } from "./receipt-letter.ts";
import { reopenedLetter } from "./reopened-letter.ts";
import { authorisationAskedLetter, representativeRefusedLetter } from "./representation-letters.ts";
import { resumedLetter, settledLetter, settlementAskedLetter } from "./settlement-letters.ts";
import { adjournedLetter, lateLetter, postponedLetter, postponementAskedLetter } from "./term-letters.ts";

/** Every letter the law or the page asks for. */
export const letterWriters: Readonly<Record<NoticeKind, LetterWriter>> = {
  RECEIPT: receiptLetter,
  AUTHORISATION_ASKED: authorisationAskedLetter,
  REPRESENTATIVE_REFUSED: representativeRefusedLetter,
  ACKNOWLEDGEMENT: acknowledgementLetter,
  SUPPLEMENT_REQUEST: supplementRequestLetter,
  OUTSIDE_FORMAL: outsideFormalLetter,
  FORWARDED: forwardedLetter,
  FILE_TO_AUTHORITY: fileToAuthorityLetter,
  CONVERTED: convertedLetter,
  HAND_OVER: handOverLetter,
  SIGNAL: signalLetter,
  HAND_OVER_FAILED: handOverFailedLetter,
  MERGED: mergedLetter,
  UNMERGED: unmergedLetter,
  DECLINED: declineLetter,
  SETTLEMENT_ASKED: settlementAskedLetter,
  SETTLED: settledLetter,
  RESUMED: resumedLetter,
  COPY: copyLetter,
  HANDLER_CHANGED: handlerChangedLetter,
  HEARING_OFFER: hearingOfferLetter,
  HEARING_WAIVED: hearingWaivedLetter,
  HEARING_INVITATION: hearingInvitationLetter,
  HEARING_REPORT: hearingReportLetter,
  ADJOURNED: adjournedLetter,
  POSTPONEMENT_ASKED: postponementAskedLetter,
  POSTPONED: postponedLetter,
  START_MOVED: startMovedLetter,
  DECISION: decisionLetter,
  OUTCOME: outcomeLetter,
  WITHDRAWN: withdrawnLetter,
  REOPENED: reopenedLetter,
  LATE: lateLetter,
  MESSAGE: messageLetter,
  ESCALATED: escalatedLetter,
  REQUEST_TO_OMBUDSMAN: requestToOmbudsmanLetter,
  REQUEST_SENT_ON: requestSentOnLetter,
  INFORMATION_TO_OMBUDSMAN: informationToOmbudsmanLetter,
  REACTION_TO_FINDINGS: reactionToFindingsLetter,
  OMBUDSMAN_REPORT: ombudsmanReportLetter,
  FOLLOW_UP_TO_OMBUDSMAN: followUpToOmbudsmanLetter,
};
