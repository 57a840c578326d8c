import type { NoticeKind } from "@gehoor/domain";
import { acknowledgementLetter, startMovedLetter } from "./kinds/acknowledgement-letters.ts";
import { outsideFormalLetter, supplementRequestLetter } from "./kinds/assessment-letters.ts";
import { copyLetter } from "./kinds/copy-letter.ts";
import { decisionLetter } from "./kinds/decision-letter.ts";
import { declineLetter } from "./kinds/decline-letter.ts";
import { handOverFailedLetter } from "./kinds/hand-over-failed-letter.ts";
import {
  convertedLetter,
  fileToAuthorityLetter,
  forwardedLetter,
  handOverLetter,
  signalLetter,
} from "./kinds/hand-over-letters.ts";
import { handlerChangedLetter } from "./kinds/handler-changed-letter.ts";
import { hearingInvitationLetter, hearingOfferLetter, hearingReportLetter } from "./kinds/hearing-letters.ts";
import { hearingWaivedLetter } from "./kinds/hearing-waived-letter.ts";
import { mergedLetter, unmergedLetter } from "./kinds/merge-letters.ts";
import { messageLetter } from "./kinds/message-letter.ts";
import {
  escalatedLetter,
  followUpToOmbudsmanLetter,
  informationToOmbudsmanLetter,
  ombudsmanReportLetter,
  reactionToFindingsLetter,
  requestSentOnLetter,
  requestToOmbudsmanLetter,
} from "./kinds/ombudsman-letters.ts";
import { outcomeLetter, withdrawnLetter } from "./kinds/outcome-letters.ts";
import { receiptLetter } from "./kinds/receipt-letter.ts";
import { reopenedLetter } from "./kinds/reopened-letter.ts";
import { authorisationAskedLetter, representativeRefusedLetter } from "./kinds/representation-letters.ts";
import { resumedLetter, settledLetter, settlementAskedLetter } from "./kinds/settlement-letters.ts";
import {
  adjournedLetter,
  lateLetter,
  postponedLetter,
  postponementAskedLetter,
} from "./kinds/term-letters.ts";
import type { LetterWriter } from "./letter-material.ts";

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
