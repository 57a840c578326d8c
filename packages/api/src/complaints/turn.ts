import { type Complaint, type Context, decisionDueOn, declineDueOn, isOpenStatus } from "@gehoor/domain";

/** Who is to do something next. */
export type Turn = "COMPLAINANT" | "AUTHORITY" | "OMBUDSMAN" | "NOBODY";

/** What is asked of whoever has the turn. */
export type Ask =
  | "SUPPLEMENT"
  | "SETTLEMENT"
  | "POSTPONEMENT"
  | "HEARING_CHOICE"
  | "WRITTEN_FORM"
  | "ASSESS"
  | "ROUTE"
  | "HANDLE"
  | "APPROVE"
  | "SEND"
  | "OMBUDSMAN_STEP"
  | "NOTHING";

/** Who has the ball, for what, and until when: the first line of every page about a complaint. */
export interface TurnInfo {
  readonly turn: Turn;
  readonly ask: Ask;
  readonly untilOn: Temporal.PlainDate | undefined;
}

/** Follows from the state alone, so that lists can keep it; whether `untilOn` has passed is for the reader to see. */
export function turnOf(complaint: Complaint, context: Pick<Context, "calendar" | "settings">): TurnInfo {
  if (!isOpenStatus(complaint.status)) return turnAfterTheEnd(complaint);
  return turnOfComplainant(complaint, context) ?? turnOfAuthority(complaint, context);
}

function turnOfComplainant(
  complaint: Complaint,
  context: Pick<Context, "calendar" | "settings">,
): TurnInfo | undefined {
  const asked = (ask: Ask, untilOn?: Temporal.PlainDate): TurnInfo => ({ turn: "COMPLAINANT", ask, untilOn });
  if (complaint.status === "AWAITING_SUPPLEMENT") return asked("SUPPLEMENT", complaint.supplement?.replyByOn);
  if (!complaint.startsOn) return asked("WRITTEN_FORM");
  if (complaint.postponementRequest) return asked("POSTPONEMENT", decisionDueOn(complaint, context));
  if (complaint.informal?.proposedOn) return asked("SETTLEMENT");
  const offered = complaint.hearings.find((one) => one.side === "COMPLAINANT" && one.status === "OFFERED");
  return offered && complaint.status === "IN_HANDLING"
    ? asked("HEARING_CHOICE", offered.replyByOn)
    : undefined;
}

function turnOfAuthority(complaint: Complaint, context: Pick<Context, "calendar" | "settings">): TurnInfo {
  const owed = (ask: Ask, untilOn = decisionDueOn(complaint, context)): TurnInfo => ({
    turn: "AUTHORITY",
    ask,
    untilOn,
  });
  if (complaint.approval?.of === "DECLINE") return owed("SEND", declineDueOn(complaint, context));
  if (complaint.approval) return owed("SEND");
  if (complaint.decline) return owed("APPROVE", declineDueOn(complaint, context));
  if (complaint.pendingSpam || complaint.status === "DRAFT_DECISION") return owed("APPROVE");
  if (complaint.status === "RECEIVED") return owed("ASSESS");
  return complaint.status === "ASSESSING" ? owed("ROUTE") : owed("HANDLE");
}

function turnAfterTheEnd({ ombudsman, ending, pendingReopening }: Complaint): TurnInfo {
  if (pendingReopening) return { turn: "AUTHORITY", ask: "APPROVE", untilOn: undefined };
  if (ombudsman && !ombudsman.closedOn) {
    const demand = ombudsman.demands.find((one) => !one.answeredOn);
    const findings = ombudsman.findings?.answeredOn ? undefined : ombudsman.findings;
    const followUp = ombudsman.recommendations.some((one) => !one.choice);
    const owed = demand ?? findings;
    return owed || followUp
      ? { turn: "AUTHORITY", ask: "HANDLE", untilOn: owed?.dueOn }
      : { turn: "OMBUDSMAN", ask: "NOTHING", untilOn: undefined };
  }
  return ending?.ombudsmanUntilOn
    ? { turn: "NOBODY", ask: "OMBUDSMAN_STEP", untilOn: ending.ombudsmanUntilOn }
    : { turn: "NOBODY", ask: "NOTHING", untilOn: undefined };
}
