import { addWorkingDays } from "../../calendar/calendar.ts";
import type { Complaint, Hearing, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import type { EventData } from "../event.ts";
import { isBefore } from "../guards.ts";
import { hearingOf } from "./hearing-letters.ts";

/** The last day for a reply to an offer that leaves on this day: the days given run from then, and never end before the day asked for. */
export function replyDay(
  { replyByOn }: Hearing,
  leavesOn: Temporal.PlainDate,
  { settings, calendar }: Pick<Context, "settings" | "calendar">,
): Temporal.PlainDate {
  const fromThenOn = addWorkingDays(leavesOn, settings.hearingReplyDays, calendar);
  return isBefore(replyByOn, fromThenOn) ? fromThenOn : replyByOn;
}

/** The offer left later than on the day it was made: its day for a reply moves along. */
export function replyDayMoved(
  complaint: Complaint,
  { kind, to, overtaken }: Notice,
  dispatchedOn: Temporal.PlainDate,
  context: Context,
): readonly EventData[] {
  const hearing = kind === "HEARING_OFFER" && !overtaken ? hearingOf(complaint, to) : undefined;
  if (hearing?.status !== "OFFERED") return [];
  const replyByOn = replyDay(hearing, dispatchedOn, context);
  return replyByOn.equals(hearing.replyByOn)
    ? []
    : [{ type: "HearingReplyDayMoved", partyId: hearing.partyId, replyByOn }];
}
