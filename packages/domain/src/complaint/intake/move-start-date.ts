import { addWorkingDays } from "../../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { requestNotices, toEachComplainant } from "../correspondence/notices.ts";
import { isBefore, mustBe, mustLieBetweenReceiptAndToday, today } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, unless } from "../rule.ts";

export interface MoveStartDate {
  readonly startsOn: Temporal.PlainDate;
}

/** What "without delay" (Awb 2:24) comes to at most. */
const TOLD_WITHIN_WORKING_DAYS = 3;

/**
 * Sent by another route than the one that was designated (Awb 2:13(2)): the term of 9:11 starts at internal forwarding, if the sender is told without delay (Awb
 * 2:24): within three working days after arrival. It was received all the same: the four weeks of 9:8(3) do not move.
 */
export const moveStartDate: Rule<MoveStartDate> = {
  by: ["COORDINATOR", "REGISTRAR"],
  guard: (complaint, context) =>
    firstOf(
      mustBe(complaint, "RECEIVED", "ASSESSING"),
      complaint.channel === "EMAIL"
        ? undefined
        : refusal("ONLY_UNDESIGNATED_ROUTE", { channel: complaint.channel }),
      context.settings.siteIsDesignated ? undefined : refusal("NO_ROUTE_DESIGNATED"),
      complaint.laterStartOn ? refusal("ALREADY_DONE") : undefined,
      tellingRefusal(complaint.receivedOn, today(context), context),
    ),
  decide: (complaint, { startsOn }, context) =>
    unless(mustLieBetweenReceiptAndToday(complaint, startsOn, context), () =>
      accept(
        context,
        { type: "StartDateMoved", startsOn },
        ...requestNotices(complaint, ...toEachComplainant(complaint, "START_MOVED")),
      ),
    ),
};

/** Whether telling it on this day was without delay, counted from the day of arrival. */
export function tellingRefusal(
  receivedOn: Temporal.PlainDate,
  toldOn: Temporal.PlainDate,
  { calendar }: Pick<Context, "calendar">,
): Refusal | undefined {
  const untilOn = addWorkingDays(receivedOn, TOLD_WITHIN_WORKING_DAYS, calendar);
  return isBefore(untilOn, toldOn) ? refusal("NOT_TOLD_AT_ONCE", { untilOn }) : undefined;
}
