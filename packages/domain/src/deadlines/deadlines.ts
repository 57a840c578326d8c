import { amsterdamDay } from "../calendar/amsterdam-day.ts";
import { isOpenStatus } from "../complaint/codes.ts";
import type { Complaint } from "../complaint/complaint.ts";
import { type Deadline, duty, possibility } from "./deadline.ts";
import { breachDeadlines } from "./kinds/breach-report.ts";
import { decisionTerm, declineTerm, type TermContext, workTarget } from "./kinds/handling-terms.ts";
import { hearingDeadlines } from "./kinds/hearing-deadlines.ts";
import { ombudsmanDeadlines } from "./kinds/ombudsman-deadlines.ts";
import type { Term } from "./term.ts";
import {
  acknowledgement,
  contactTarget,
  declaration,
  informalReview,
  review,
  routingTarget,
  supplement,
} from "./terms.ts";

export interface DeadlineContext extends TermContext {
  readonly now: Temporal.Instant;
}

/**
 * Every term that plays a part in this complaint as it stands, with what met it and when. Derived, never stored as
 * truth: the same complaint, calendar and settings always give the same list.
 *
 * @param context `now` decides what is late; `calendar` is the one the complaint was computed with
 */
export function deadlines(complaint: Complaint, context: DeadlineContext): readonly Deadline[] {
  const todayOn = amsterdamDay(context.now);
  return [
    // Asked of the ombudsman without a complaint here: no term of title 9.1 ever began.
    ...(complaint.straightToOmbudsman ? [] : ofComplaint(complaint, context, todayOn)),
    ...breachDeadlines(complaint, context.now),
    ...ombudsmanDeadlines(complaint, context, todayOn),
  ];
}

function ofComplaint(
  complaint: Complaint,
  context: TermContext,
  todayOn: Temporal.PlainDate,
): readonly Deadline[] {
  return [
    ...serviceTargets(complaint, context, todayOn),
    ...handling(complaint, context, todayOn),
    ...awaited(complaint, context, todayOn),
    ...hearingDeadlines(complaint, todayOn),
  ];
}

/** The last day on which the answer to this complaint is in time (Awb 9:11). */
export function decisionDueOn(complaint: Complaint, context: TermContext): Temporal.PlainDate {
  return decisionTerm(complaint, context).dueOn;
}

/** The last day on which this complaint can still be declined (Awb 9:8(3)). */
export function declineDueOn(
  complaint: Complaint,
  context: Pick<TermContext, "calendar">,
): Temporal.PlainDate {
  return declineTerm(complaint, context).dueOn;
}

/** What the page promises, from the first contact on, whether or not it was in writing. */
function serviceTargets(
  complaint: Complaint,
  { calendar, settings }: TermContext,
  todayOn: Temporal.PlainDate,
): readonly Deadline[] {
  const { firstContactOn, acknowledgedOn, contactedOn, routedOn } = complaint;
  const over = !isOpenStatus(complaint.status);
  return [
    duty(acknowledgement(firstContactOn, calendar), { todayOn, over, metOn: acknowledgedOn }),
    duty(contactTarget(firstContactOn, settings.contactTargetDays, calendar), {
      todayOn,
      over,
      metOn: contactedOn,
    }),
    duty(routingTarget(firstContactOn, settings.routingTargetDays, calendar), {
      todayOn,
      over,
      metOn: routedOn,
    }),
  ];
}

/** The two answers the law knows; giving the one lets the other lapse. */
function handling(
  complaint: Complaint,
  context: TermContext,
  todayOn: Temporal.PlainDate,
): readonly Deadline[] {
  const open = isOpenStatus(complaint.status);
  const term = decisionTerm(complaint, context);
  const target = open && workTarget(complaint, context);
  const metOn = decidedOn(complaint, todayOn, term);
  const over = !open || endedInTime(complaint, term);
  return [
    possibility(declineTerm(complaint, context), { todayOn, over: !open, metOn: declinedOn(complaint) }),
    duty(term, { todayOn, over, metOn }),
    ...(target ? [duty(target, { todayOn, over: false, metOn: undefined })] : []),
  ];
}

/** The first answer meets the term; reopened while it runs, the new answer is awaited within it. */
function decidedOn({ pastEndings, ending }: Complaint, todayOn: Temporal.PlainDate, { dueOn }: Term) {
  const first = pastEndings.find(({ as }) => as === "DECIDED")?.ending.on;
  const runs = !ending && Temporal.PlainDate.compare(todayOn, dueOn) <= 0;
  return (runs ? undefined : first) ?? (ending?.outcome ? ending.on : undefined);
}

/** It went on past its term after an end in time: that term has done its work. */
function endedInTime({ pastEndings, target }: Complaint, { dueOn }: Term): boolean {
  const inTime = pastEndings.some(({ ending }) => Temporal.PlainDate.compare(ending.on, dueOn) <= 0);
  return target !== undefined && inTime;
}

/** The day on which the answer is awaited: the last one of the term, or the day to work to since it went on past that. */
export function answerDueOn(complaint: Complaint, context: TermContext): Temporal.PlainDate {
  const target = complaint.target && workTarget(complaint, context);
  return target?.dueOn ?? decisionDueOn(complaint, context);
}

/** What the state waits for: a handler's word, the complainant's supplement, a settlement, the end of a criminal investigation. */
function awaited(
  complaint: Complaint,
  { settings, calendar }: TermContext,
  todayOn: Temporal.PlainDate,
): readonly Deadline[] {
  const running = { todayOn, over: false, metOn: undefined };
  const { status, proposedHandler } = complaint;
  const list: Deadline[] = [];
  if (proposedHandler) list.push(duty(declaration(proposedHandler.on, calendar), running));
  if (status === "AWAITING_SUPPLEMENT" && complaint.supplement) {
    const { requestedOn, replyByOn } = complaint.supplement;
    list.push(possibility(supplement(requestedOn, replyByOn), running));
  }
  if (status === "INFORMAL") {
    const startsOn = complaint.startsOn ?? complaint.firstContactOn;
    list.push(duty(informalReview(startsOn, settings.informalReviewWeeks), running));
  }
  return [...list, ...reviews(complaint, todayOn)];
}

/** Each day set to look again at a decline that holds as long as a criminal investigation does (Awb 9:8(1)(f)). */
function reviews(complaint: Complaint, todayOn: Temporal.PlainDate): readonly Deadline[] {
  const days = declinesInForce(complaint).flatMap(({ on, decline: { reviews: made, reviewOn } }) =>
    [...made, ...(reviewOn ? [{ dueOn: reviewOn, reviewedOn: undefined }] : [])].map((one) => ({
      on,
      ...one,
    })),
  );
  return days.map(({ on, dueOn, reviewedOn }, index) => {
    const deadline = duty(review(on, dueOn), { todayOn, over: false, metOn: reviewedOn });
    return index === 0 ? deadline : { ...deadline, key: `${deadline.kind}:${index + 1}` };
  });
}

/** The decline of the whole, and those of parts that have not come back, each since its day. */
function declinesInForce({ status, ending, decline, partDeclines, parts }: Complaint) {
  const ofParts = partDeclines.flatMap((one) => {
    const on = parts.find((part) => part.ending?.notice === one.notice)?.ending?.on;
    return on && status !== "ARCHIVED" && status !== "DESTROYED" ? [{ on, decline: one }] : [];
  });
  const whole = status === "DECLINED" && ending && decline ? [{ on: ending.on, decline }] : [];
  return [...whole, ...ofParts];
}

/** The day the last of the decline letters left, which ended it; known also once the complaint is archived. */
function declinedOn({ decline, ending }: Complaint): Temporal.PlainDate | undefined {
  return decline && ending?.on;
}
