import type { Calendar } from "../calendar/calendar.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Settings } from "../settings.ts";
import { decision, declineNotice, postponedDecision, type Term } from "./terms.ts";

/** What the terms of a complaint depend on besides its own facts; a command's context fits. */
export interface TermContext {
  readonly calendar: Calendar;
  readonly settings: Settings;
}

/** The term in force for the answer to this complaint (Awb 9:11): as it is, adjourned, or postponed with consent. */
export function decisionTerm(complaint: Complaint, { calendar, settings }: TermContext): Term {
  const from = (receivedOn: Temporal.PlainDate): Term =>
    complaint.postponement
      ? postponedDecision(receivedOn, complaint.postponement.untilOn)
      : decision(
          {
            receivedOn,
            withAdviser: settings.withAdviser,
            adjournedWeeks: complaint.adjournment?.weeks ?? 0,
          },
          calendar,
        );
  return withFirstContact(complaint, from);
}

/** The term for the notice that this complaint is not taken up (Awb 9:8(3)). */
export function declineTerm(complaint: Complaint, { calendar }: Pick<TermContext, "calendar">): Term {
  return withFirstContact(complaint, (receivedOn) => declineNotice(receivedOn, calendar));
}

/**
 * An oral complaint has no statutory term until its written form is confirmed (Awb 9:4): until then the same length
 * runs from the first contact as a service clock (Awb 9:2). Afterwards the first contact, where it gives the
 * earlier day, stays the day to aim at.
 */
function withFirstContact(complaint: Complaint, from: (receivedOn: Temporal.PlainDate) => Term): Term {
  const service = from(complaint.firstContactOn);
  if (complaint.startsOn === undefined) return { ...service, article: "Awb 9:2" };
  const statutory = from(complaint.startsOn);
  const aims = [statutory.internalTargetOn, service.internalTargetOn, service.dueOn];
  const earliest = aims.filter((aim) => aim !== undefined).sort(Temporal.PlainDate.compare)[0];
  const isEarlier = earliest !== undefined && Temporal.PlainDate.compare(earliest, statutory.dueOn) < 0;
  return isEarlier ? { ...statutory, internalTargetOn: earliest } : statutory;
}
