import { type Calendar, workingDayOnOrBefore } from "../calendar/calendar.ts";
import {
  decreeWarning,
  fixedTerm,
  statutoryTerm,
  type Term,
  type TermStart,
  workingDayTarget,
} from "./term.ts";

export type { Term, TermKind } from "./term.ts";

/** Confirmation of receipt (Awb 9:6): promised within 14 calendar days, so never moved; on a closed day 14, sent before. */
export function acknowledgement(receivedOn: Temporal.PlainDate, calendar: Calendar): Term {
  const dueOn = receivedOn.add({ days: 14 });
  return {
    ...fixedTerm("ACKNOWLEDGEMENT", receivedOn, dueOn, "Awb 9:6"),
    sendBeforeOn: workingDayOnOrBefore(dueOn, calendar),
    ...decreeWarning([dueOn], calendar),
  };
}

/** First talk with the complainant: a target in working days from the first contact, under proper handling (Awb 9:2). */
export function contactTarget(
  firstContactOn: Temporal.PlainDate,
  workingDays: number,
  calendar: Calendar,
): Term {
  return workingDayTarget("CONTACT", firstContactOn, workingDays, "Awb 9:2", calendar);
}

/** Assignment to the right person: a target in working days from the first contact, under proper handling (Awb 9:2). */
export function routingTarget(
  firstContactOn: Temporal.PlainDate,
  workingDays: number,
  calendar: Calendar,
): Term {
  return workingDayTarget("ROUTING", firstContactOn, workingDays, "Awb 9:2", calendar);
}

/** Working days for who was asked to handle a complaint to say whether they were involved. */
const DECLARATION_DAYS = 2;

/** The own word of who was asked to handle it (Awb 9:7(1)): without it within two working days somebody else is asked. */
export function declaration(proposedOn: Temporal.PlainDate, calendar: Calendar): Term {
  return workingDayTarget("DECLARATION", proposedOn, DECLARATION_DAYS, "Awb 9:7 lid 1", calendar);
}

/** Written notice that the complaint is not taken up: within four weeks after receipt (Awb 9:8(3)). */
export function declineNotice(receivedOn: Temporal.PlainDate, calendar: Calendar): Term {
  return statutoryTerm("DECLINE_NOTICE", receivedOn, 4, "Awb 9:8 lid 3", calendar);
}

/** What the length of the handling term depends on. */
export interface HandlingTerm {
  readonly receivedOn: Temporal.PlainDate;
  readonly withAdviser: boolean;
  /** Whole weeks of adjournment, 0 to 4. */
  readonly adjournedWeeks: number;
}

/**
 * Handling of the complaint: six weeks after receipt, ten with an adviser (Awb 9:11(1)), and at most four more when
 * adjourned (Awb 9:11(2)).
 *
 * The weeks are added up first and the end is moved once: never later than moving twice, so safe under both readings.
 * Past twelve weeks it can be argued that the Atw does not apply (Atw 4(a)): `internalTargetOn` is then the last
 * working day on or before the nominal end.
 */
export function decision(handling: HandlingTerm, calendar: Calendar): Term {
  const { receivedOn, withAdviser, adjournedWeeks } = handling;
  const weeks = (withAdviser ? 10 : 6) + adjournedWeeks;
  const article = adjournedWeeks > 0 ? "Awb 9:11 lid 2" : "Awb 9:11 lid 1";
  const term = statutoryTerm("DECISION", receivedOn, weeks, article, calendar);
  return weeks > 12 ? { ...term, internalTargetOn: workingDayOnOrBefore(term.nominalOn, calendar) } : term;
}

/** Handling postponed with the complainant's written consent to an agreed day (Awb 9:11(3)): agreed, so not moved. */
export function postponedDecision(receivedOn: Temporal.PlainDate, agreedOn: Temporal.PlainDate): Term {
  return fixedTerm("POSTPONED_DECISION", receivedOn, agreedOn, "Awb 9:11 lid 3");
}

/** Completing the complaint (Awb 9:4(2)) by the day the authority set. The handling term runs on meanwhile. */
export function supplement(requestedOn: Temporal.PlainDate, replyByOn: Temporal.PlainDate): Term {
  return fixedTerm("SUPPLEMENT", requestedOn, replyByOn, "Awb 9:4 lid 2");
}

/** Asking whether an informal attempt (Awb 9:5) still helps, some weeks after receipt: it never stops the clock. */
export function informalReview(receivedOn: Temporal.PlainDate, weeks: number): Term {
  return fixedTerm("INFORMAL_REVIEW", receivedOn, receivedOn.add({ weeks }), "Awb 9:5");
}

/** Saying whether one wants to be heard, within the reasonable term the authority set (Awb 9:10(1), (2)(c)). */
export function hearingReply(
  offeredOn: Temporal.PlainDate,
  replyByOn: Temporal.PlainDate,
  side: "COMPLAINANT" | "RESPONDENT",
): Term {
  const article = side === "COMPLAINANT" ? "Awb 9:10 lid 2 onder c" : "Awb 9:10 lid 1";
  return fixedTerm("HEARING_REPLY", offeredOn, replyByOn, article);
}

/** Looking again at a complaint declined for as long as a criminal investigation or prosecution lasts (Awb 9:8(1)(f)). */
export function review(declinedOn: Temporal.PlainDate, reviewOn: Temporal.PlainDate): Term {
  return fixedTerm("REVIEW", declinedOn, reviewOn, "Awb 9:8 lid 1 onder f");
}

/** Giving the ombudsman what they ask for by the day they set (Awb 9:31). */
export function ombudsmanDemand(demandedOn: Temporal.PlainDate, dueOn: Temporal.PlainDate): Term {
  return fixedTerm("OMBUDSMAN_DEMAND", demandedOn, dueOn, "Awb 9:31");
}

/** Reacting to the ombudsman's findings by the day they set (Awb 9:35). */
export function findingsReaction(receivedOn: Temporal.PlainDate, dueOn: Temporal.PlainDate): Term {
  return fixedTerm("OMBUDSMAN_DEMAND", receivedOn, dueOn, "Awb 9:35");
}

/** Telling the ombudsman what is done with their recommendations: "a reasonable term" (Awb 9:36(4)), a target in weeks. */
export function followUp(reportedOn: Temporal.PlainDate, weeks: number): Term {
  return fixedTerm("FOLLOW_UP", reportedOn, reportedOn.add({ weeks }), "Awb 9:36 lid 4");
}

const ombudsmanArticles = {
  FINDINGS: "Awb 9:24 lid 1 onder a",
  ENDED: "Awb 9:24 lid 1 onder b",
  NO_ANSWER: "Awb 9:24 lid 1 onder b",
  CONDUCT: "Awb 9:24 lid 2",
} as const satisfies Partial<Record<TermStart, string>>;

/** Asking the ombudsman to investigate: the citizen's term (Awb 9:24); a request after it is passed on all the same. */
export function ombudsmanRequest(start: keyof typeof ombudsmanArticles, startOn: Temporal.PlainDate): Term {
  const article = ombudsmanArticles[start];
  return { ...fixedTerm("OMBUDSMAN_REQUEST", startOn, ombudsmanUntilOn(startOn), article), start };
}

/** The ombudsman's year when no answer comes: as certain as the last day for the answer, from which it runs. */
export function ombudsmanRequestWithoutAnswer({ dueOn, warning }: Term): Term {
  return { ...ombudsmanRequest("NO_ANSWER", dueOn), ...(warning ? { warning } : {}) };
}

/**
 * The last day on which the ombudsman is bound to investigate: one calendar year (Awb 9:24), never moved for a weekend
 * or holiday (Atw 4(a)). From 29 February it runs to 28 February, the careful day to print.
 */
export function ombudsmanUntilOn(startOn: Temporal.PlainDate): Temporal.PlainDate {
  return startOn.add({ years: 1 });
}
