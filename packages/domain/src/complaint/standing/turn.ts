import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { answerDueOn, declineDueOn } from "../../deadlines/deadlines.ts";
import { openBreach } from "../../deadlines/kinds/breach-report.ts";
import type { TermContext } from "../../deadlines/kinds/handling-terms.ts";
import { acknowledgement, declaration, routingTarget } from "../../deadlines/terms.ts";
import type { StaffId } from "../../ids.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import type { OmbudsmanCase } from "../ombudsman/ombudsman-case.ts";

export const turnHolders = ["COMPLAINANT", "AUTHORITY", "OMBUDSMAN", "NOBODY"] as const;
export type TurnHolder = (typeof turnHolders)[number];

export const turnTasks = [
  "ASSESS",
  "ROUTE",
  "DECLARE",
  "HANDLE",
  "APPROVE",
  "SEND",
  "SUPPLEMENT",
  "WRITTEN_FORM",
  "SETTLEMENT",
  "HEARING_CHOICE",
  "HEARING_MOMENT",
  "POSTPONEMENT",
  "OMBUDSMAN_STEP",
  "CLOSE_PARALLEL_PROCEDURE",
  "NOTHING",
] as const;
export type TurnTask = (typeof turnTasks)[number];

/** Who has the ball, for what, until when; `staffId` where it lies with one person. */
export interface Turn {
  readonly holder: TurnHolder;
  readonly task: TurnTask;
  readonly untilOn: Temporal.PlainDate | undefined;
  readonly staffId: StaffId | undefined;
}

/**
 * Who is to do something next, as the events alone tell it: the same on every day, so that lists can keep it. A reply that
 * may be given until a day goes back by `turnOnDay` once that day has passed.
 */
export function turnByEvents(complaint: Complaint, context: TermContext): Turn {
  if (
    complaint.pendingSpam ||
    complaint.pendingOutside ||
    complaint.pendingDeath ||
    complaint.pendingReopening
  )
    return authority("APPROVE", undefined);
  return isOpenStatus(complaint.status) ? whileOpen(complaint, context) : afterwards(complaint);
}

/**
 * Who is to do something on this day: a reply not given in time leaves it to the authority to go on, and a declaration not
 * made in time to the coordinator to ask another.
 */
export function turnOnDay(turn: Turn, todayOn: Temporal.PlainDate): Turn {
  const passed = turn.untilOn !== undefined && Temporal.PlainDate.compare(turn.untilOn, todayOn) < 0;
  if (passed && turn.task === "DECLARE") return authority("ROUTE", undefined);
  return passed && turn.holder === "COMPLAINANT" ? authority("HANDLE", undefined, turn.staffId) : turn;
}

/** Who is to do something now. */
export function turnOf(
  complaint: Complaint,
  context: TermContext & { readonly now: Temporal.Instant },
): Turn {
  return turnOnDay(turnByEvents(complaint, context), amsterdamDay(context.now));
}

function whileOpen(complaint: Complaint, context: TermContext): Turn {
  const handlerId = complaint.handler?.staffId;
  const dueOn = answerDueOn(complaint, context);
  const asked = askedOfComplainant(complaint) ?? askedToDeclare(complaint, context);
  if (complaint.decline)
    return authority(complaint.approval ? "SEND" : "APPROVE", declineDueOn(complaint, context));
  if (asked) return asked;
  switch (complaint.status) {
    case "RECEIVED":
      return authority("ASSESS", acknowledgement(complaint.firstContactOn, context.calendar).dueOn);
    case "ASSESSING": {
      const { routingTargetDays } = context.settings;
      return authority(
        "ROUTE",
        routingTarget(complaint.firstContactOn, routingTargetDays, context.calendar).dueOn,
      );
    }
    case "DRAFT_DECISION":
      return authority(complaint.approval ? "SEND" : "APPROVE", dueOn);
    default:
      return authority("HANDLE", dueOn, handlerId);
  }
}

/** What the complainant is asked, the weightiest first; none of it stops a term of the authority. */
function askedOfComplainant(complaint: Complaint): Turn | undefined {
  const of = (task: TurnTask, untilOn?: Temporal.PlainDate): Turn => ({
    holder: "COMPLAINANT",
    task,
    untilOn,
    staffId: complaint.handler?.staffId,
  });
  if (complaint.status === "AWAITING_SUPPLEMENT") return of("SUPPLEMENT", complaint.supplement?.replyByOn);
  if (complaint.informal?.proposedOn) return of("SETTLEMENT");
  // Asked by the letter that we go on, it keeps nobody from working.
  if (complaint.postponementRequest?.reason) return of("POSTPONEMENT");
  const waits = complaint.status !== "RECEIVED" && !complaint.handler && !complaint.proposedHandler;
  if (complaint.startsOn === undefined && waits) return of("WRITTEN_FORM");
  const hearing = complaint.hearings.find(({ side }) => side === "COMPLAINANT");
  if (!hearing || complaint.status === "DRAFT_DECISION") return undefined;
  const last = hearing.proposal?.moments.at(-1);
  if (last) return of("HEARING_MOMENT", amsterdamDay(last.plannedAt));
  return hearing.status === "OFFERED" ? of("HEARING_CHOICE", hearing.replyByOn) : undefined;
}

/** Of who was asked to handle it, as long as nobody does. */
function askedToDeclare(
  { handler, proposedHandler }: Complaint,
  { calendar }: TermContext,
): Turn | undefined {
  if (handler || !proposedHandler) return undefined;
  const { on, staffId } = proposedHandler;
  return authority("DECLARE", declaration(on, calendar).dueOn, staffId);
}

/** Once ended, the ombudsman can set somebody to work, and so does a data breach that nobody took over (AVG 33). */
function afterwards(complaint: Complaint): Turn {
  const { ombudsman } = complaint;
  if (ombudsman && ombudsman.stage !== "CLOSED") return withOmbudsman(ombudsman);
  const breach = openBreach(complaint);
  return breach ? authority("CLOSE_PARALLEL_PROCEDURE", breach.dueOn) : nobodysTurn;
}

function withOmbudsman(ombudsman: OmbudsmanCase): Turn {
  const demand = ombudsman.demands.find(({ answeredOn }) => answeredOn === undefined);
  if (demand) return authority("OMBUDSMAN_STEP", demand.dueOn);
  if (ombudsman.findings && !ombudsman.findings.answeredOn && !ombudsman.report)
    return authority("OMBUDSMAN_STEP", ombudsman.findings.dueOn);
  if (ombudsman.recommendations.some(({ choice }) => choice === undefined))
    return authority("OMBUDSMAN_STEP", undefined);
  return { holder: "OMBUDSMAN", task: "NOTHING", untilOn: undefined, staffId: undefined };
}

/** The turn of a complaint with which nothing more is to be done. */
export const nobodysTurn: Turn = {
  holder: "NOBODY",
  task: "NOTHING",
  untilOn: undefined,
  staffId: undefined,
};

function authority(task: TurnTask, untilOn: Temporal.PlainDate | undefined, staffId?: StaffId): Turn {
  return { holder: "AUTHORITY", task, untilOn, staffId };
}
