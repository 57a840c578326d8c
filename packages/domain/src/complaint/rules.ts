import { archiveComplaint, destroyComplaint, liftHold, placeHold } from "./archive/archive.ts";
import { chooseRetention } from "./archive/choose-retention.ts";
import {
  addPart,
  dateConduct,
  openParallelProcedure,
  setDepartment,
  setFlags,
} from "./assessment/classify.ts";
import { closeParallelProcedure } from "./assessment/close-parallel-procedure.ts";
import { correctScreening } from "./assessment/correct-screening.ts";
import { recordContact } from "./assessment/record-contact.ts";
import { setAuthority } from "./assessment/set-authority.ts";
import { startAssessment } from "./assessment/start-assessment.ts";
import { endSupplementTerm, provideSupplement, requestSupplement } from "./assessment/supplement.ts";
import { closeAfterDeath, proposeEndAfterDeath } from "./closing/close-after-death.ts";
import { convertComplaint, forwardComplaint } from "./closing/hand-over/hand-over.ts";
import { endJointHandling, handleJointly } from "./closing/handle-jointly.ts";
import { mergeComplaint, unmergeComplaint } from "./closing/merge.ts";
import { closeOutsideFormal, proposeOutsideFormal } from "./closing/outside-formal.ts";
import { decideReopening, proposeReopening } from "./closing/reopen.ts";
import { separateParts } from "./closing/separate-parts.ts";
import { confirmSpam, proposeSpam } from "./closing/spam.ts";
import { withdraw } from "./closing/withdraw.ts";
import { claimNotice } from "./correspondence/dispatch/claim-notice.ts";
import { letPostedLetterStand } from "./correspondence/dispatch/let-posted-letter-stand.ts";
import { recordAcceptance } from "./correspondence/dispatch/record-acceptance.ts";
import { recordAnswerLost } from "./correspondence/dispatch/record-answer-lost.ts";
import { recordDispatch } from "./correspondence/dispatch/record-dispatch.ts";
import { recordDispatchFailure } from "./correspondence/dispatch/record-dispatch-failure.ts";
import { releaseNotice } from "./correspondence/dispatch/release-notice.ts";
import { addNote, sendMessage } from "./correspondence/messages.ts";
import { giveAdvice, requestAdvice } from "./decision/advice.ts";
import { approveDecision, draftDecision, returnDraft } from "./decision/decide-complaint.ts";
import { drawConclusions, judgePart } from "./decision/judge.ts";
import { approveDecline, dropDecline } from "./decline/approve-decline.ts";
import { lapseDecline } from "./decline/lapse-decline.ts";
import { proposeDecline } from "./decline/propose-decline.ts";
import { reviewDecline } from "./decline/review-decline.ts";
import { assignHandler } from "./handling/assign-handler.ts";
import { correctRespondent } from "./handling/correct-respondent.ts";
import { declineAssignment } from "./handling/decline-assignment.ts";
import { clearCoordinator } from "./handling/involvement/clear-coordinator.ts";
import { correctInvolvement } from "./handling/involvement/correct-involvement.ts";
import { declareUninvolved } from "./handling/involvement/declare-uninvolved.ts";
import { recordInvolvement } from "./handling/involvement/record-involvement.ts";
import { lapseAssignment } from "./handling/lapse-assignment.ts";
import { nameRespondent, redactCopy, removeRespondent } from "./handling/respondents.ts";
import { withdrawAssignment } from "./handling/withdraw-assignment.ts";
import { askHearing, waiveHearing } from "./hearing/choose-hearing.ts";
import { offerHearingAgain, planHearing, recordHearing } from "./hearing/hear.ts";
import { askOtherMoment, chooseHearingMoment, proposeHearingMoments } from "./hearing/propose-moments.ts";
import { reactToReport, recordReportReaction } from "./hearing/react-to-report.ts";
import { recordWaiver } from "./hearing/record-waiver.ts";
import { adoptCalendar } from "./intake/adopt-calendar.ts";
import { adoptSettings } from "./intake/adopt-settings.ts";
import { confirmWrittenForm } from "./intake/confirm-written-form.ts";
import { correctReceiptDate, decideReceiptCorrection } from "./intake/correct-receipt-date.ts";
import { moveStartDate } from "./intake/move-start-date.ts";
import { answerRecommendation, closeOmbudsmanCase } from "./ombudsman/follow-up.ts";
import {
  demandInformation,
  reactToFindings,
  recordOmbudsmanReport,
  shareFindings,
  supplyInformation,
} from "./ombudsman/investigation.ts";
import { recordOmbudsmanRequest } from "./ombudsman/receive-request.ts";
import { openDossier, revokeDossierShare, shareDossier } from "./ombudsman/share-dossier.ts";
import { chooseLetters } from "./parties/choose-letters.ts";
import { addComplainant, changeContact, recordDeath } from "./parties/complainants.ts";
import { openPortal } from "./parties/open-portal.ts";
import { refuseRepresentative } from "./parties/refuse-representative.ts";
import { appointRepresentative, endRepresentation, recordAuthorisation } from "./parties/representation.ts";
import {
  confirmSettlement,
  recordSettlement,
  refuseSettlement,
  reportNotSettled,
} from "./settlement/settle.ts";
import { askSettled, endInformal, startInformal } from "./settlement/start-informal.ts";
import { adjourn } from "./term/adjourn.ts";
import { noteLate } from "./term/note-late.ts";
import { answerPostponement, askPostponement, recordPostponementConsent } from "./term/postpone.ts";

/** Every rule on an existing complaint, in the order in which a case meets them. */
export const rules = {
  ConfirmWrittenForm: confirmWrittenForm,
  CorrectReceiptDate: correctReceiptDate,
  DecideReceiptCorrection: decideReceiptCorrection,
  MoveStartDate: moveStartDate,
  AdoptCalendar: adoptCalendar,
  AdoptSettings: adoptSettings,
  StartAssessment: startAssessment,
  RecordContact: recordContact,
  RequestSupplement: requestSupplement,
  ProvideSupplement: provideSupplement,
  EndSupplementTerm: endSupplementTerm,
  SetFlags: setFlags,
  OpenParallelProcedure: openParallelProcedure,
  CloseParallelProcedure: closeParallelProcedure,
  AddPart: addPart,
  DateConduct: dateConduct,
  SetAuthority: setAuthority,
  CorrectScreening: correctScreening,
  SetDepartment: setDepartment,
  NameRespondent: nameRespondent,
  CorrectRespondent: correctRespondent,
  RemoveRespondent: removeRespondent,
  RedactCopy: redactCopy,
  RecordInvolvement: recordInvolvement,
  CorrectInvolvement: correctInvolvement,
  ClearCoordinator: clearCoordinator,
  AssignHandler: assignHandler,
  DeclareUninvolved: declareUninvolved,
  DeclineAssignment: declineAssignment,
  LapseAssignment: lapseAssignment,
  WithdrawAssignment: withdrawAssignment,
  ForwardComplaint: forwardComplaint,
  ConvertComplaint: convertComplaint,
  MergeComplaint: mergeComplaint,
  UnmergeComplaint: unmergeComplaint,
  SeparateParts: separateParts,
  HandleJointly: handleJointly,
  EndJointHandling: endJointHandling,
  ProposeOutsideFormal: proposeOutsideFormal,
  CloseOutsideFormal: closeOutsideFormal,
  ProposeEndAfterDeath: proposeEndAfterDeath,
  CloseAfterDeath: closeAfterDeath,
  ProposeSpam: proposeSpam,
  ConfirmSpam: confirmSpam,
  ProposeDecline: proposeDecline,
  ApproveDecline: approveDecline,
  DropDecline: dropDecline,
  LapseDecline: lapseDecline,
  ReviewDecline: reviewDecline,
  StartInformal: startInformal,
  AskSettled: askSettled,
  ConfirmSettlement: confirmSettlement,
  RefuseSettlement: refuseSettlement,
  RecordSettlement: recordSettlement,
  EndInformal: endInformal,
  ReportNotSettled: reportNotSettled,
  AskHearing: askHearing,
  WaiveHearing: waiveHearing,
  OfferHearingAgain: offerHearingAgain,
  PlanHearing: planHearing,
  ProposeHearingMoments: proposeHearingMoments,
  ChooseHearingMoment: chooseHearingMoment,
  AskOtherMoment: askOtherMoment,
  RecordHearing: recordHearing,
  ReactToReport: reactToReport,
  RecordReportReaction: recordReportReaction,
  RecordWaiver: recordWaiver,
  Adjourn: adjourn,
  AskPostponement: askPostponement,
  AnswerPostponement: answerPostponement,
  RecordPostponementConsent: recordPostponementConsent,
  NoteLate: noteLate,
  RequestAdvice: requestAdvice,
  GiveAdvice: giveAdvice,
  JudgePart: judgePart,
  DrawConclusions: drawConclusions,
  DraftDecision: draftDecision,
  ReturnDraft: returnDraft,
  ApproveDecision: approveDecision,
  Withdraw: withdraw,
  ProposeReopening: proposeReopening,
  DecideReopening: decideReopening,
  SendMessage: sendMessage,
  AddNote: addNote,
  ClaimNotice: claimNotice,
  ReleaseNotice: releaseNotice,
  RecordAnswerLost: recordAnswerLost,
  RecordAcceptance: recordAcceptance,
  RecordDispatch: recordDispatch,
  RecordDispatchFailure: recordDispatchFailure,
  LetPostedLetterStand: letPostedLetterStand,
  ChangeContact: changeContact,
  ChooseLetters: chooseLetters,
  OpenPortal: openPortal,
  AddComplainant: addComplainant,
  RecordDeath: recordDeath,
  AppointRepresentative: appointRepresentative,
  RecordAuthorisation: recordAuthorisation,
  RefuseRepresentative: refuseRepresentative,
  EndRepresentation: endRepresentation,
  ShareDossier: shareDossier,
  RevokeDossierShare: revokeDossierShare,
  OpenDossier: openDossier,
  RecordOmbudsmanRequest: recordOmbudsmanRequest,
  DemandInformation: demandInformation,
  SupplyInformation: supplyInformation,
  ShareFindings: shareFindings,
  ReactToFindings: reactToFindings,
  RecordOmbudsmanReport: recordOmbudsmanReport,
  AnswerRecommendation: answerRecommendation,
  CloseOmbudsmanCase: closeOmbudsmanCase,
  PlaceHold: placeHold,
  LiftHold: liftHold,
  ArchiveComplaint: archiveComplaint,
  ChooseRetention: chooseRetention,
  DestroyComplaint: destroyComplaint,
} as const;

export type Rules = typeof rules;
/** The name of an action on an existing complaint; also its name in the API. */
export type ActionType = keyof Rules;
/** The command of a rule: its name, and what the rule takes. */
export type CommandOf<T extends ActionType> = { readonly type: T } & Parameters<Rules[T]["decide"]>[1];
/** A command on an existing complaint. */
export type Command = { [T in ActionType]: CommandOf<T> }[ActionType];
