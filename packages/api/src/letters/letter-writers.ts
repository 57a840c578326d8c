import type { NoticeKind } from "@gehoor/domain";
import { decisionLetter } from "./kinds/closing/decision-letter.ts";
import { declineLetter } from "./kinds/closing/decline-letter.ts";
import { mergedLetter, unmergedLetter } from "./kinds/closing/merge-letters.ts";
import { outcomeLetter, withdrawnLetter } from "./kinds/closing/outcome-letters.ts";
import { reopenedLetter } from "./kinds/closing/reopened-letter.ts";
import { resumedLetter, settledLetter, settlementAskedLetter } from "./kinds/closing/settlement-letters.ts";
import { handOverFailedLetter } from "./kinds/elsewhere/hand-over-failed-letter.ts";
import {
  convertedLetter,
  fileToAuthorityLetter,
  forwardedLetter,
  handOverLetter,
  signalLetter,
} from "./kinds/elsewhere/hand-over-letters.ts";
import {
  escalatedLetter,
  followUpToOmbudsmanLetter,
  informationToOmbudsmanLetter,
  ombudsmanReportLetter,
  reactionToFindingsLetter,
  requestSentOnLetter,
  requestToOmbudsmanLetter,
} from "./kinds/elsewhere/ombudsman-letters.ts";
import { handlerChangedLetter } from "./kinds/handling/handler-changed-letter.ts";
import {
  hearingInvitationLetter,
  hearingOfferLetter,
  hearingReportLetter,
} from "./kinds/handling/hearing-letters.ts";
import { hearingMomentsLetter } from "./kinds/handling/hearing-moments-letter.ts";
import { hearingWaivedLetter } from "./kinds/handling/hearing-waived-letter.ts";
import { messageLetter } from "./kinds/handling/message-letter.ts";
import {
  adjournedLetter,
  lateLetter,
  postponedLetter,
  postponementAskedLetter,
} from "./kinds/handling/term-letters.ts";
import { acknowledgementLetter, startMovedLetter } from "./kinds/start/acknowledgement-letters.ts";
import { outsideFormalLetter, supplementRequestLetter } from "./kinds/start/assessment-letters.ts";
import { copyLetter } from "./kinds/start/copy-letter.ts";
import { receiptLetter } from "./kinds/start/receipt-letter.ts";
import {
  authorisationAskedLetter,
  representativeRefusedLetter,
} from "./kinds/start/representation-letters.ts";
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
  HEARING_MOMENTS: hearingMomentsLetter,
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
