// Written by `pnpm generate` from the contract; the API has the numbers (`schema/input/text-fields.ts`).
import type { TextLimit } from "../forms/fields/text-limit.ts";

export const addClosedDayInput = { name: 200 as TextLimit } as const;
export const addDecreeDayInput = { decree: 200 as TextLimit } as const;
export const addDepartmentInput = {
  code: 200 as TextLimit,
  nameEn: 200 as TextLimit,
  nameNl: 200 as TextLimit,
} as const;
export const addNoteInput = { text: 10000 as TextLimit } as const;
export const addPartInput = { description: 10000 as TextLimit } as const;
export const addStaffMemberInput = {
  email: 200 as TextLimit,
  login: 200 as TextLimit,
  name: 200 as TextLimit,
} as const;
export const addressInput = {
  city: 200 as TextLimit,
  country: 200 as TextLimit,
  postcode: 200 as TextLimit,
  street: 200 as TextLimit,
} as const;
export const adjournInput = { reason: 10000 as TextLimit } as const;
export const answerCallInput = { name: 200 as TextLimit, postcode: 200 as TextLimit } as const;
export const answerRecommendationInput = { reasons: 10000 as TextLimit } as const;
export const askHearingInput = { needsNote: 10000 as TextLimit } as const;
export const askOtherMomentInput = { words: 10000 as TextLimit } as const;
export const askPostponementInput = { reason: 10000 as TextLimit } as const;
export const askSettledInput = { text: 10000 as TextLimit } as const;
export const assignHandlerInput = { reason: 10000 as TextLimit } as const;
export const changeDepartmentInput = {
  code: 200 as TextLimit,
  nameEn: 200 as TextLimit,
  nameNl: 200 as TextLimit,
} as const;
export const changeStaffMemberInput = {
  email: 200 as TextLimit,
  login: 200 as TextLimit,
  name: 200 as TextLimit,
} as const;
export const chooseLettersInput = { statement: 10000 as TextLimit } as const;
export const chooseRetentionInput = { reason: 10000 as TextLimit } as const;
export const clearCoordinatorInput = { reason: 10000 as TextLimit } as const;
export const closeParallelProcedureInput = { note: 10000 as TextLimit } as const;
export const complaintFilter = { search: 200 as TextLimit } as const;
export const confirmWrittenFormInput = { evidence: 10000 as TextLimit } as const;
export const correctInvolvementInput = { reason: 10000 as TextLimit } as const;
export const correctReceiptDateInput = { evidence: 10000 as TextLimit, reason: 10000 as TextLimit } as const;
export const correctRespondentInput = { name: 200 as TextLimit } as const;
export const correctScreeningInput = { reason: 10000 as TextLimit } as const;
export const declineAssignmentInput = { reason: 10000 as TextLimit } as const;
export const demandInformationInput = { text: 50000 as TextLimit } as const;
export const draftFieldInput = { name: 100 as TextLimit, value: 50000 as TextLimit } as const;
export const drawConclusionsInput = {
  deviationReason: 10000 as TextLimit,
  text: 10000 as TextLimit,
} as const;
export const dropDeclineInput = { comments: 10000 as TextLimit } as const;
export const endRepresentationInput = { reason: 10000 as TextLimit } as const;
export const forwardComplaintInput = { email: 200 as TextLimit, name: 500 as TextLimit } as const;
export const giveAdviceInput = { report: 50000 as TextLimit } as const;
export const handOverInput = { reason: 10000 as TextLimit } as const;
export const hearingMomentInput = { time: 200 as TextLimit } as const;
export const judgePartInput = { findings: 50000 as TextLimit } as const;
export const letPostedLetterStandInput = { reason: 10000 as TextLimit } as const;
export const measureInput = { description: 10000 as TextLimit } as const;
export const nameRespondentInput = { name: 200 as TextLimit } as const;
export const partInput = { description: 10000 as TextLimit } as const;
export const personInput = {
  email: 200 as TextLimit,
  name: 200 as TextLimit,
  phone: 200 as TextLimit,
} as const;
export const placeHoldInput = { reason: 10000 as TextLimit } as const;
export const planHearingInput = {
  meant: 10000 as TextLimit,
  place: 200 as TextLimit,
  time: 200 as TextLimit,
} as const;
export const proposeDeclineInput = { court: 200 as TextLimit, reasons: 10000 as TextLimit } as const;
export const proposeEndAfterDeathInput = { attempt: 10000 as TextLimit } as const;
export const proposeHearingMomentsInput = { meant: 10000 as TextLimit, place: 200 as TextLimit } as const;
export const proposeOutsideFormalInput = { reasons: 10000 as TextLimit } as const;
export const proposeReopeningInput = { reason: 10000 as TextLimit } as const;
export const proposeSpamInput = { reason: 10000 as TextLimit } as const;
export const provideSupplementInput = { text: 10000 as TextLimit } as const;
export const reactToFindingsInput = { text: 50000 as TextLimit } as const;
export const reactToReportInput = { remarks: 10000 as TextLimit } as const;
export const recordContactInput = { note: 10000 as TextLimit } as const;
export const recordHearingInput = { report: 50000 as TextLimit } as const;
export const recordOmbudsmanReportInput = {
  recommendations: 10000 as TextLimit,
  text: 50000 as TextLimit,
} as const;
export const recordOmbudsmanRequestInput = { delayReason: 10000 as TextLimit } as const;
export const recordPostponementConsentInput = { consent: 10000 as TextLimit } as const;
export const recordReportReactionInput = { words: 10000 as TextLimit } as const;
export const recordSettlementInput = { note: 10000 as TextLimit } as const;
export const recordWaiverInput = { note: 10000 as TextLimit } as const;
export const redactCopyInput = { reason: 10000 as TextLimit, text: 50000 as TextLimit } as const;
export const refuseRepresentativeInput = { reason: 10000 as TextLimit } as const;
export const refuseSettlementInput = { remarks: 10000 as TextLimit } as const;
export const registerComplaintInput = {
  backdatingReason: 10000 as TextLimit,
  namedPersons: 1000 as TextLimit,
  paperReference: 200 as TextLimit,
  wish: 5000 as TextLimit,
} as const;
export const registerOmbudsmanRequestInput = {
  delayReason: 10000 as TextLimit,
  namedPersons: 1000 as TextLimit,
  paperReference: 200 as TextLimit,
} as const;
export const removeRespondentInput = { reason: 10000 as TextLimit } as const;
export const renewAccessCodeInput = { identityCheck: 300 as TextLimit } as const;
export const reportNotSettledInput = { remarks: 10000 as TextLimit } as const;
export const requestSupplementInput = { lacking: 10000 as TextLimit } as const;
export const returnDraftInput = { comments: 10000 as TextLimit } as const;
export const saveListInput = { name: 60 as TextLimit, search: 2000 as TextLimit } as const;
export const sendMessageInput = { text: 10000 as TextLimit } as const;
export const shareFindingsInput = { text: 50000 as TextLimit } as const;
export const startInformalInput = { agreement: 10000 as TextLimit } as const;
export const submitComplaintInput = { namedPersons: 1000 as TextLimit, wish: 5000 as TextLimit } as const;
export const supplyInformationInput = { text: 50000 as TextLimit } as const;
export const unmergeComplaintInput = { reason: 10000 as TextLimit } as const;
export const withdrawInput = { statement: 10000 as TextLimit } as const;
