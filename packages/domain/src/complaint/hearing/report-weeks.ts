import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { workingDayOnOrBefore } from "../../calendar/calendar.ts";
import { latest } from "../../calendar/order-of-days.ts";
import { answerDueOn } from "../../deadlines/deadlines.ts";
import type { Complaint, Notice, ReportWeek } from "../complaint.ts";
import type { Context } from "../context.ts";
import { isReachable } from "../correspondence/readdress.ts";
import { isBefore, today } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";

type Day = Temporal.PlainDate;

const DAYS_TO_REACT = 7;

/**
 * The last day that the term leaves for a reaction to a report made now: the working day before the answer must leave (Awb
 * 9:11). Undefined once the term has passed: then shortening the week saves nothing.
 */
export function reactionsLastOn(complaint: Complaint, context: Context): Day | undefined {
  const dueOn = answerDueOn(complaint, context);
  if (isBefore(dueOn, today(context))) return undefined;
  return workingDayOnOrBefore(dueOn.subtract({ days: 1 }), context.calendar);
}

/**
 * Until when whoever gets a report that leaves on this day may react to it (Awb 9:10(3)): a week, or until the last day that
 * the term leaves. Undefined where it leaves none: then the letter promises no time.
 */
export function reactUntilOn({ reactionsLastOn: lastOn }: Complaint, leavesOn: Day): Day | undefined {
  const weekLater = leavesOn.add({ days: DAYS_TO_REACT });
  if (!lastOn || isBefore(weekLater, lastOn)) return weekLater;
  return isBefore(leavesOn, lastOn) ? lastOn : undefined;
}

/** A report that left begins a week of its own for whom it went to. */
export function withWeek(complaint: Complaint, sent: Notice | undefined, leftOn: Day): readonly ReportWeek[] {
  if (sent?.kind !== "HEARING_REPORT" || sent.to.kind !== "PARTY") return complaint.reportWeeks;
  const { number, to } = sent;
  const week = { letter: number, partyId: to.partyId, untilOn: reactUntilOn(complaint, leftOn) };
  return [...complaint.reportWeeks, week];
}

/**
 * Why no judgement can be put forward yet: a report still has to leave, or somebody's week to react to one runs. The term
 * of the law wins from a letter that waits, as it does from the week; and who cannot be written to was promised nothing.
 */
export function reactionAwaited(complaint: Complaint, now: Temporal.Instant): Refusal | undefined {
  const todayOn = amsterdamDay(now);
  const { reactionsLastOn: lastOn, reportWeeks, notices } = complaint;
  const isWaiting = (notice: Notice) =>
    notice.kind === "HEARING_REPORT" &&
    (notice.state === "REQUESTED" || notice.state === "CLAIMED") &&
    notice.channel !== "NONE" &&
    isReachable(complaint, notice);
  if (notices.some(isWaiting) && !(lastOn && isBefore(lastOn, todayOn))) return refusal("REPORT_NOT_SENT");
  const isTheirs = ({ partyId }: ReportWeek) =>
    isReachable(complaint, { kind: "HEARING_REPORT", to: { kind: "PARTY", partyId } });
  const untilOn = latest(reportWeeks.filter(isTheirs).flatMap((week) => week.untilOn ?? []));
  return untilOn && !isBefore(untilOn, todayOn) ? refusal("REACTION_AWAITED", { untilOn }) : undefined;
}
