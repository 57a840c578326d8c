import type { Calendar } from "../../calendar/calendar.ts";
import { earliest, latest } from "../../calendar/order-of-days.ts";
import type { Complaint } from "../../complaint/complaint.ts";
import type { Settings } from "../../settings.ts";
import { fixedTerm } from "../term.ts";
import { decision, declineNotice, postponedDecision, type Term } from "../terms.ts";

/** What the terms of a complaint depend on besides its own facts; a command's context fits. */
export interface TermContext {
  readonly calendar: Calendar;
  readonly settings: Settings;
}

/**
 * The term in force for the answer to this complaint (Awb 9:11): as it is, adjourned, or postponed with a consent that was
 * given while it ran.
 */
export function decisionTerm(complaint: Complaint, context: TermContext): Term {
  const agreedOn = agreedDays(complaint, context).inTerm;
  return withFirstContact(complaint, (receivedOn) =>
    agreedOn ? postponedDecision(receivedOn, agreedOn) : adjournedTerm(complaint, receivedOn, context),
  );
}

/**
 * The day that is worked to once the term has passed: agreed with the complainant after the lapse (Awb 9:11(3)), or set when
 * a complaint went on past its term. The complaint stays late by it, or answered, as it was.
 */
export function workTarget(complaint: Complaint, context: TermContext): Term | undefined {
  const { target } = complaint;
  const agreed = agreedDays(complaint, context).afterLapse;
  if (agreed && (!target || Temporal.PlainDate.compare(agreed.untilOn, target.on) >= 0))
    return {
      ...fixedTerm("ANSWER_TARGET", agreed.consentedOn, agreed.untilOn, "Awb 9:11 lid 3"),
      start: "CONSENTED",
    };
  return target && { ...fixedTerm("ANSWER_TARGET", target.setOn, target.on, "Awb 9:2"), start: "WENT_ON" };
}

/** What was agreed, told apart by whether the term still ran on the day of consent. */
function agreedDays(complaint: Complaint, context: TermContext) {
  let dueOn = adjournedTerm(complaint, complaint.startsOn ?? complaint.firstContactOn, context).dueOn;
  let inTerm: Temporal.PlainDate | undefined;
  let afterLapse: Complaint["postponements"][number] | undefined;
  for (const agreed of complaint.postponements)
    if (Temporal.PlainDate.compare(agreed.consentedOn, dueOn) <= 0) {
      inTerm = agreed.untilOn;
      dueOn = agreed.untilOn;
    } else afterLapse = agreed;
  return { inTerm, afterLapse };
}

function adjournedTerm(
  { adjournment }: Complaint,
  receivedOn: Temporal.PlainDate,
  { calendar, settings: { withAdviser } }: TermContext,
): Term {
  return decision({ receivedOn, withAdviser, adjournedWeeks: adjournment?.weeks ?? 0 }, calendar);
}

/**
 * The term in which this complaint can be declined (Awb 9:8(3)): four weeks after *receipt*, which neither a start of the
 * term of 9:11 on another day (2:24) nor a confirmation in writing moves. It is a power, so the earliest day of receipt
 * that was recorded ends it: mending that day gives no second chance.
 */
export function declineTerm(complaint: Complaint, { calendar }: Pick<TermContext, "calendar">): Term {
  const term = declineNotice(earliest(complaint.receiptDays) ?? complaint.firstContactOn, calendar);
  return complaint.startsOn === undefined ? { ...term, article: "Awb 9:2" } : term;
}

/**
 * The last day on which this complaint can be adjourned (Awb 9:11(2)): while its first term runs, by whichever day of
 * receipt was recorded that lets it end first. Undefined while no term runs.
 */
export function adjournUntilOn(
  complaint: Complaint,
  { calendar, settings }: TermContext,
): Temporal.PlainDate | undefined {
  const { startsOn, receiptDays, laterStartOn } = complaint;
  if (startsOn === undefined) return undefined;
  const starts = receiptDays.map((day) => latest([day, ...(laterStartOn ? [laterStartOn] : [])]) ?? day);
  const receivedOn = earliest([...starts, startsOn]) ?? startsOn;
  return decision({ receivedOn, withAdviser: settings.withAdviser, adjournedWeeks: 0 }, calendar).dueOn;
}

/**
 * An oral complaint has no statutory term until its written form is confirmed (Awb 9:4): until then the same length
 * runs from the first contact as a service clock (Awb 9:2). Afterwards the first contact, where it gives the
 * earlier day, stays the day to aim at.
 */
function withFirstContact(complaint: Complaint, from: (receivedOn: Temporal.PlainDate) => Term): Term {
  const service = from(complaint.firstContactOn);
  if (complaint.startsOn === undefined) return { ...service, article: "Awb 9:2", start: "SPOKEN" };
  const statutory = from(complaint.startsOn);
  const aims = [statutory.internalTargetOn, service.internalTargetOn, service.dueOn];
  const aim = earliest(aims.filter((one) => one !== undefined));
  const isEarlier = aim !== undefined && Temporal.PlainDate.compare(aim, statutory.dueOn) < 0;
  return isEarlier ? { ...statutory, internalTargetOn: aim } : statutory;
}
