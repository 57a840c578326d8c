import { amsterdamDay } from "../calendar/amsterdam-day.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Context } from "../complaint/context.ts";
import { reactionAwaited } from "../complaint/hearing/report-weeks.ts";
import { openParts } from "../complaint/parts/part-endings.ts";
import { openBreach } from "../deadlines/kinds/breach-report.ts";
import { declaration } from "../deadlines/terms.ts";
import { hearingSteps } from "./hearing-steps.ts";
import { leavingSteps } from "./leaving-steps.ts";
import type { Seen, Step } from "./step.ts";

/** What waits for this person's word alone. */
const decisions: readonly Step[] = (
  [
    "ConfirmSpam",
    "DecideReopening",
    "CloseAfterDeath",
    "CloseOutsideFormal",
    "DecideReceiptCorrection",
    "ApproveDecline",
    "ApproveDecision",
  ] as const
).map((action) => ({ action, when: () => true }));

/** Whoever has it in hand: its handler, and before there is one the coordinator. */
const hasInHand = ({ held, complaint }: Seen) =>
  held.has("HANDLER") || (held.has("COORDINATOR") && complaint.handler === undefined);
const handles = ({ held }: Seen) => held.has("HANDLER");
const coordinates = ({ held }: Seen) => held.has("COORDINATOR");

/** Danger and haste (AVG 33(1): 72 hours) go before the order of the procedure. */
const hasty: readonly Step[] = [
  {
    action: "RecordContact",
    because: "URGENT",
    when: (seen) =>
      seen.complaint.urgent &&
      seen.complaint.contactedOn === undefined &&
      seen.complaint.complainants.some(({ identified }) => identified) &&
      hasInHand(seen),
  },
  {
    action: "CloseParallelProcedure",
    because: "DATA_BREACH",
    when: ({ complaint }) => openBreach(complaint) !== undefined,
  },
];

const settling: readonly Step[] = [
  {
    awaited: "SETTLEMENT",
    when: (seen) =>
      seen.complaint.status === "INFORMAL" &&
      seen.complaint.informal?.proposedOn !== undefined &&
      hasInHand(seen),
  },
  { action: "AskSettled", when: (seen) => seen.complaint.status === "INFORMAL" && hasInHand(seen) },
];

/** What another authority is to answer goes there the same day (Awb 2:3), without an acknowledgement that promises ours. */
const assessing: readonly Step[] = [
  {
    action: "ForwardComplaint",
    because: "BBS",
    when: ({ route }) => route?.step === "FORWARD",
  },
  {
    action: "ForwardComplaint",
    because: "BBS_IN_PART",
    when: ({ complaint, route, context }) =>
      route?.isElsewhere === true &&
      context.newestSettings.bbsIsOwnAuthority &&
      openParts(complaint).length > 1,
  },
  { action: "StartAssessment", when: () => true },
  { action: "EndSupplementTerm", when: () => true },
  {
    awaited: "SUPPLEMENT",
    when: (seen) => seen.complaint.status === "AWAITING_SUPPLEMENT" && coordinates(seen),
    untilOn: ({ complaint }) => complaint.supplement?.replyByOn,
  },
  { action: "DeclareUninvolved", when: () => true },
  // Who was asked has two days; then it is the coordinator's again.
  {
    awaited: "DECLARATION",
    when: (seen) => coordinates(seen) && !seen.complaint.handler && declarationRunsUntil(seen) !== undefined,
    untilOn: declarationRunsUntil,
  },
  ...settling,
  { action: "AssignHandler", when: ({ complaint }) => complaint.handler === undefined },
];

function declarationRunsUntil({ complaint, context }: Seen): Temporal.PlainDate | undefined {
  if (!complaint.proposedHandler) return undefined;
  const { dueOn } = declaration(complaint.proposedHandler.on, context.calendar);
  return Temporal.PlainDate.compare(dueOn, amsterdamDay(context.now)) < 0 ? undefined : dueOn;
}

/** Heard before it is judged (Awb 9:10), judged before it is concluded, complete before it is put forward (9:12). */
const judging: readonly Step[] = [
  { action: "JudgePart", because: "RETURNED", when: ({ complaint }) => complaint.toRevise === true },
  { action: "DraftDecision", when: () => true },
  {
    action: "RequestAdvice",
    when: (seen) => seen.context.settings.withAdviser && !seen.complaint.advice?.receivedOn && handles(seen),
  },
  { awaited: "ADVICE", when: (seen) => seen.complaint.status === "AT_ADVISER" && handles(seen) },
  ...hearingSteps,
  { action: "GiveAdvice", when: () => true },
  { action: "JudgePart", when: ({ complaint }) => openParts(complaint).some(({ judgement }) => !judgement) },
  { action: "DrawConclusions", when: ({ complaint }) => complaint.conclusions === undefined },
  {
    awaited: "REACTIONS",
    when: (seen) =>
      handles(seen) &&
      seen.complaint.status === "IN_HANDLING" &&
      reactionAwaited(seen.complaint, seen.context.now) !== undefined,
    untilOn: ({ complaint }) =>
      complaint.reportWeeks
        .flatMap(({ untilOn }) => untilOn ?? [])
        .toSorted(Temporal.PlainDate.compare)
        .at(-1),
  },
];

/** What is asked of the person complained about, in their own case. */
const respondent: readonly Step[] = [
  {
    action: "AskHearing",
    when: ({ complaint, context }) =>
      complaint.hearings.some(
        ({ partyId, status }) => status === "OFFERED" && isOwn(partyId, complaint, context),
      ),
  },
  {
    action: "ReactToReport",
    when: ({ complaint, context }) =>
      complaint.reportWeeks.some(({ partyId }) => isOwn(partyId, complaint, context)),
  },
];

function isOwn(
  partyId: Complaint["respondents"][number]["partyId"],
  { respondents }: Complaint,
  { actor }: Context,
) {
  return (
    actor.kind === "STAFF" &&
    respondents.some((one) => one.partyId === partyId && one.staffId === actor.staffId)
  );
}

/** At the desk, who wrote it down: what the complainant comes to bring or to say. */
const atTheDesk: readonly Step[] = (["ProvideSupplement", "ConfirmWrittenForm"] as const).map((action) => ({
  action,
  when: ({ held }) => held.has("REGISTRAR"),
}));

const afterwards: readonly Step[] = [
  { action: "SupplyInformation", when: () => true },
  { action: "ReactToFindings", when: () => true },
  { action: "AnswerRecommendation", when: () => true },
  ...respondent,
  {
    action: "OpenDossier",
    when: ({ complaint: { dossierShare } }) =>
      dossierShare !== undefined && dossierShare.openedOn === undefined,
  },
  {
    action: "RecordOmbudsmanReport",
    when: ({ complaint: { ombudsman } }) => ombudsman?.findings?.answeredOn !== undefined,
  },
  { action: "ReviewDecline", when: () => true },
  // What stood in the way of handling it is over.
  {
    action: "ProposeReopening",
    when: ({ complaint: { decline } }) =>
      decline !== undefined && decline.reviews.length > 0 && decline.reviewOn === undefined,
  },
  { action: "ArchiveComplaint", when: () => true },
  { action: "DestroyComplaint", when: () => true },
];

/** In the order in which they go before each other. */
export const steps: readonly Step[] = [
  ...decisions,
  ...hasty,
  ...leavingSteps,
  ...assessing,
  ...judging,
  ...atTheDesk,
  ...afterwards,
];
