import type { EventType } from "../../complaint/event.ts";
import type { ActionType } from "../../complaint/rules.ts";
import { furtherScenarios } from "./further-scenarios.ts";
import { type Scenario, scenarios } from "./scenarios.ts";

/** From where a walk comes to a rare event, and what people must be eager to do for it. */
export interface Way {
  readonly from: readonly [Scenario, ...Scenario[]];
  readonly eager: readonly ActionType[];
}

function way(names: readonly [string, ...string[]], ...eager: readonly ActionType[]): Way {
  const named = (name: string): Scenario => {
    const found = [...scenarios, ...furtherScenarios].find((one) => one.name === name);
    if (!found) throw new Error(`No scenario is called "${name}"`);
    return found;
  };
  const [first, ...others] = names;
  return { from: [named(first), ...others.map(named)], eager };
}

/**
 * The events that a walk from anywhere seldom meets. A property about one of them walks from these stages too, so that
 * it has looked at enough of them to mean something.
 */
export const ways: Partial<Record<EventType, Way>> = {
  ComplaintDeclined: way(["decline approved", "joint complaint, decline told to one"], "RecordDispatch"),
  DeclineApproved: way(["decline proposed", "assessing"], "ProposeDecline", "ApproveDecline", "DropDecline"),
  PartsDeclined: way(
    [
      "three parts, one settled and the decline of another leaving",
      "three parts, one settled and the decline of another approved",
    ],
    "RecordDispatch",
    "RecordAcceptance",
  ),
  PartsSettled: way(
    ["three parts", "three parts, one settled and the decline of another approved"],
    "RecordSettlement",
  ),
  ComplaintEndedInParts: way(
    [
      "three parts, one settled and the decline of the others leaving",
      "three parts, one settled and the decline of the others approved",
    ],
    "RecordDispatch",
    "RecordAcceptance",
  ),
  DeclineReviewed: way(["declined until an investigation ends"], "ReviewDecline"),
  ComplaintAdjourned: way(
    ["in handling", "assessing", "respondent named, somebody involved, data breach", "joint complaint"],
    "Adjourn",
  ),
  PostponementAgreed: way(
    [
      "postponement asked",
      "joint complaint, postponement asked",
      "joint complaint, postponement agreed by one",
      "joint complaint, postponement agreed by one",
    ],
    "AskPostponement",
    "AnswerPostponement",
    "RecordPostponementConsent",
  ),
  ComplaintReopened: way(
    ["reopening proposed", "decided", "settled", "declined", "withdrawn"],
    "ProposeReopening",
    "DecideReopening",
  ),
  ComplaintDecided: way(
    ["approved, not sent", "draft", "joint complaint, answer told to nobody yet"],
    "ApproveDecision",
    "RecordDispatch",
  ),
  LettersChosen: way(
    ["joint complaint", "joint complaint, answer to one who cannot be reached"],
    "ChooseLetters",
  ),
  HandlerAssigned: way(
    ["somebody asked to handle it", "another asked to handle it", "assessing"],
    "AssignHandler",
    "DeclareUninvolved",
  ),
  AssignmentDeclined: way(
    ["somebody asked to handle it", "another asked to handle it"],
    "DeclineAssignment",
    "AssignHandler",
  ),
  AssignmentWithdrawn: way(
    ["somebody asked to handle it", "another asked to handle it"],
    "WithdrawAssignment",
    "AssignHandler",
  ),
  HandlerProposed: way(["assessing", "in handling"], "AssignHandler", "DeclineAssignment"),
  DecisionApproved: way(["draft"], "ApproveDecision", "ReturnDraft", "DraftDecision"),
  DecisionDrafted: way(["judged", "draft"], "DraftDecision", "ReturnDraft"),
  ConclusionsDrawn: way(["judged", "adviser wanted"], "DrawConclusions", "RequestAdvice", "GiveAdvice"),
  HearingHeld: way(["in handling", "at the adviser"], "RecordHearing", "OfferHearingAgain"),
  AdviceGiven: way(["heard by the adviser", "at the adviser"], "GiveAdvice", "RequestAdvice"),
  NoticeFailed: way(["decided", "in handling", "late"], "RecordDispatchFailure", "RecordDispatch"),
  NoticeClaimed: way(["received", "approved, not sent", "in handling"], "ClaimNotice"),
  NoticeReleased: way(
    ["received", "approved, not sent", "in handling"],
    "ClaimNotice",
    "ReleaseNotice",
    "RecordAnswerLost",
  ),
  ComplaintForwarded: way(
    ["on its way to another authority", "assessing", "in handling"],
    "ForwardComplaint",
    "RecordDispatch",
  ),
  ComplaintConverted: way(["assessing", "in handling"], "ConvertComplaint", "RecordDispatch"),
  ComplaintSettled: way(
    ["informal, settlement asked", "joint complaint, settlement asked"],
    "ConfirmSettlement",
    "RecordSettlement",
    "StartInformal",
  ),
  ComplaintMerged: way(["assessing"], "MergeComplaint", "UnmergeComplaint"),
  ComplaintPutOutsideFormal: way(
    ["signal to the department waits", "end outside the formal track proposed"],
    "EndSupplementTerm",
    "ProposeOutsideFormal",
    "SetDepartment",
    "CloseOutsideFormal",
    "RecordDispatch",
  ),
  ComplaintWithdrawn: way(["in handling", "joint complaint"], "Withdraw"),
};
