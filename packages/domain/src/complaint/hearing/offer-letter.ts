import { addWorkingDays } from "../../calendar/calendar.ts";
import type { Complaint, Hearing, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import type { Recipient } from "../correspondence/notice-kinds.ts";
import type { EventData } from "../event.ts";
import { isBefore } from "../guards.ts";

/** Whose hearing a letter to this recipient is about: the respondent's own, or that of the complainant's side, whoever speaks for it. */
export function hearingOf({ hearings, respondents }: Complaint, to: Recipient): Hearing | undefined {
  if (to.kind !== "PARTY") return undefined;
  const isRespondent = respondents.some((one) => one.partyId === to.partyId);
  return hearings.find((one) => (isRespondent ? one.partyId === to.partyId : one.side === "COMPLAINANT"));
}

/**
 * Whether the offer to be heard has left, by its last letter: what never left, or came back, was not offered, and silence
 * upon it says nothing (Awb 9:10(1), (2)(c)).
 */
export function hasOfferLeft(complaint: Complaint, hearing: Hearing): boolean {
  const letters = complaint.notices.filter(
    ({ kind, state, to }) =>
      kind === "HEARING_OFFER" &&
      state !== "CANCELLED" &&
      hearingOf(complaint, to)?.partyId === hearing.partyId,
  );
  return letters.at(-1)?.state === "DISPATCHED";
}

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
