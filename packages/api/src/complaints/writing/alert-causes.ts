import type { EventType } from "@gehoor/domain";
import type { AlertKind } from "../../db/codes.ts";

/** What an alert about something to do asks, or tells that may ask for something. */
export const alertAsks = [
  "NEW_HANDLER_NEEDED",
  "HANDLER_LEFT",
  "SUPPLEMENT_CAME",
  "SUPPLEMENT_TERM_OVER",
  "NOT_SETTLED",
  "POSTPONEMENT_REFUSED",
  "DECISION_TO_APPROVE",
  "DRAFT_RETURNED",
  "DECLINE_TO_APPROVE",
  "DECLINE_LAPSED",
  "CLOSING_UNDONE",
  "SPAM_TO_CONFIRM",
  "OUTSIDE_FORMAL_TO_APPROVE",
  "END_AFTER_DEATH_TO_APPROVE",
  "RECEIPT_DAY_TO_APPROVE",
  "REOPENING_TO_APPROVE",
  "OMBUDSMAN_REQUEST",
  "INFORMATION_DEMANDED",
  "FINDINGS_TO_ANSWER",
  "OMBUDSMAN_REPORT",
  "MESSAGE_CAME",
  "OTHER_MOMENT_ASKED",
  "COUNTER_NOTE",
  "LETTER_FAILED",
  "OVERTAKEN_LETTER_LEFT",
  "LETTER_HELD",
  "LETTER_UNKNOWN",
  "TERM_NOT_TOLD",
  "MESSAGE_NOT_ANNOUNCED",
  "WORD_PROMISED",
  "PARTS_NOT_CARRIED",
  "PARTS_STAY",
] as const;
export type AlertAsk = (typeof alertAsks)[number];

interface EventCause {
  readonly kind: AlertKind;
  readonly asks?: AlertAsk;
  /** What happens later on our side and leaves nothing to do; ENDED for the end of the complaint, by whomever. */
  readonly over: readonly (EventType | "ENDED")[];
}

/** What shows that somebody went on with it. */
const goingOn = [
  "ComplainantContacted",
  "HandlerProposed",
  "HandlerAssigned",
  "InformalStarted",
  "SettlementAsked",
  "HearingPlanned",
  "HearingHeld",
  "PartJudged",
  "DecisionDrafted",
  "DeclineProposed",
  "ENDED",
] as const;

/**
 * The events somebody must know of: what each asks, and what settles it, so that nobody has to click away what was done. The
 * cause of such an alert is the type with the version of the event: `DraftReturned:12`.
 */
export const eventCauses = {
  ComplaintSubmitted: { kind: "NEW_COMPLAINT", over: ["AssessmentStarted", "ENDED"] },
  ComplaintRegistered: { kind: "NEW_COMPLAINT", over: ["AssessmentStarted", "ENDED"] },
  HandlerProposed: {
    kind: "ASSIGNMENT_PROPOSED",
    over: [
      "HandlerAssigned",
      "AssignmentDeclined",
      "AssignmentWithdrawn",
      "AssignmentLapsed",
      "HandlerProposed",
      "ENDED",
    ],
  },
  FlagsSet: { kind: "URGENT", over: ["FlagsSet", "ENDED"] },
  AssignmentDeclined: asking("NEW_HANDLER_NEEDED", "HandlerProposed", "HandlerAssigned", "ENDED"),
  AssignmentLapsed: asking("NEW_HANDLER_NEEDED", "HandlerProposed", "HandlerAssigned", "ENDED"),
  SupplementProvided: asking("SUPPLEMENT_CAME", "SupplementRequested", ...goingOn),
  SupplementTermEnded: asking("SUPPLEMENT_TERM_OVER", "SupplementRequested", ...goingOn),
  SettlementRefused: asking("NOT_SETTLED", "InformalEnded", ...goingOn),
  SettlementReportedFailed: asking("NOT_SETTLED", "InformalEnded", ...goingOn),
  PostponementRefused: asking("POSTPONEMENT_REFUSED", "PostponementAsked", "DecisionDrafted", "ENDED"),
  DecisionDrafted: asking("DECISION_TO_APPROVE", "DecisionApproved", "DraftReturned", "ENDED"),
  DraftReturned: asking("DRAFT_RETURNED", "DecisionDrafted", "ENDED"),
  DeclineProposed: asking(
    "DECLINE_TO_APPROVE",
    "DeclineApproved",
    "DeclineDropped",
    "DeclineLapsed",
    "ENDED",
  ),
  DeclineLapsed: asking("DECLINE_LAPSED", ...goingOn),
  ClosingUndone: asking("CLOSING_UNDONE", "ContactChanged", "PostedLetterLeftStanding", "ENDED"),
  SpamProposed: asking("SPAM_TO_CONFIRM", "SpamRejected", "ENDED"),
  OutsideFormalProposed: asking("OUTSIDE_FORMAL_TO_APPROVE", "OutsideFormalRejected", "ENDED"),
  EndAfterDeathProposed: asking("END_AFTER_DEATH_TO_APPROVE", "EndAfterDeathRejected", "ENDED"),
  ReceiptCorrectionProposed: asking(
    "RECEIPT_DAY_TO_APPROVE",
    "ReceiptCorrectionRejected",
    "ReceiptDateCorrected",
    "ENDED",
  ),
  ReopeningProposed: asking("REOPENING_TO_APPROVE", "ReopeningRejected", "ComplaintReopened"),
  OmbudsmanRequestReceived: asking("OMBUDSMAN_REQUEST", "OmbudsmanCaseClosed"),
  InformationDemanded: asking("INFORMATION_DEMANDED", "InformationSupplied", "OmbudsmanCaseClosed"),
  FindingsReceived: asking(
    "FINDINGS_TO_ANSWER",
    "FindingsAnswered",
    "OmbudsmanReported",
    "OmbudsmanCaseClosed",
  ),
  OmbudsmanReported: asking("OMBUDSMAN_REPORT", "OmbudsmanCaseClosed"),
  OtherMomentAsked: asking(
    "OTHER_MOMENT_ASKED",
    "HearingMomentsProposed",
    "HearingPlanned",
    "HearingWaived",
    "HearingHeld",
    "ENDED",
  ),
  MessageSent: asking("MESSAGE_CAME", "MessageSent", "ComplainantContacted", "ENDED"),
  NoteAdded: asking("COUNTER_NOTE", "MessageSent", "ComplainantContacted", "ENDED"),
  NoticeFailed: asking("LETTER_FAILED", "ContactChanged", "PostedLetterLeftStanding", "ENDED"),
  NoticeDispatched: asking("OVERTAKEN_LETTER_LEFT", "MessageSent", "ComplainantContacted", "ENDED"),
} as const satisfies Partial<Record<EventType, EventCause>>;

export type AlertingEvent = keyof typeof eventCauses;

function asking(asks: AlertAsk, ...over: EventCause["over"]): EventCause {
  return { kind: "ACTION_ASKED", asks, over };
}

/** What the worker finds out by itself; behind it the number of a letter, or the id of a person or another complaint. */
const foundCauses: Readonly<Record<string, AlertAsk>> = {
  HANDLER_LEFT: "HANDLER_LEFT",
  NOTICE_HELD: "LETTER_HELD",
  NOTICE_UNKNOWN: "LETTER_UNKNOWN",
  TERM_NOT_TOLD: "TERM_NOT_TOLD",
  NOT_ANNOUNCED: "MESSAGE_NOT_ANNOUNCED",
  WORD_PROMISED: "WORD_PROMISED",
  PARTS_OF: "PARTS_NOT_CARRIED",
  PARTS_STAY: "PARTS_STAY",
};

const askOfEvents: ReadonlyMap<string, AlertAsk | undefined> = new Map(
  Object.entries<EventCause>(eventCauses).map(([type, { asks }]) => [type, asks]),
);

/** What an alert asks, by its cause; undefined where its kind says it. */
export function askOf(cause: string): AlertAsk | undefined {
  const word = cause.slice(0, cause.indexOf(":"));
  return askOfEvents.get(word) ?? foundCauses[word];
}
