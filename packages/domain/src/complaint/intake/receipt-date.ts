import type { TextRef } from "../../ids.ts";
import { requestNotices, toComplainant } from "../correspondence/notices.ts";
import { isBefore, mustBe, mustBeOpen, mustLieBetweenReceiptAndToday, today } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../rule.ts";

export interface ConfirmWrittenForm {
  readonly type: "ConfirmWrittenForm";
  /** The day on which the complainant confirmed, as signed or said; today for a click. */
  readonly confirmedOn: Temporal.PlainDate;
}

/** An oral complaint becomes a written one (Awb 9:4): the statutory terms start; the first contact stays for the targets. */
export const confirmWrittenForm: Rule<ConfirmWrittenForm> = {
  type: "ConfirmWrittenForm",
  by: ["COMPLAINANT", "INTAKE", "COORDINATOR"],
  guard: (complaint) => firstOf(mustBeOpen(complaint), complaint.startsOn ? refusal("NOT_ORAL") : undefined),
  decide: (complaint, command, context) =>
    unless(mustLieBetweenReceiptAndToday(complaint, command.confirmedOn, context), () =>
      accept(context, { type: "WrittenFormConfirmed", startsOn: command.confirmedOn }),
    ),
};

export interface CorrectReceiptDate {
  readonly type: "CorrectReceiptDate";
  readonly receivedOn: Temporal.PlainDate;
  readonly reason: TextRef;
}

/** Mends a mistake of entry; the only way to change d0 besides a notice under Awb 2:24. */
export const correctReceiptDate: Rule<CorrectReceiptDate> = {
  type: "CorrectReceiptDate",
  by: ["COORDINATOR"],
  guard: mustBeOpen,
  decide: (complaint, { receivedOn, reason }, context) => {
    const { conductUntilOn } = complaint;
    if (isBefore(today(context), receivedOn))
      return refuse("RECEIVED_IN_FUTURE", { todayOn: today(context) });
    if (conductUntilOn && isBefore(receivedOn, conductUntilOn))
      return refuse("CONDUCT_IN_FUTURE", { receivedOn });
    return accept(context, { type: "ReceiptDateCorrected", receivedOn, reason });
  },
};

export interface MoveStartDate {
  readonly type: "MoveStartDate";
  readonly startsOn: Temporal.PlainDate;
}

/**
 * Sent by a route not designated: the term starts at internal forwarding, if the sender is told at once (Awb 2:24), so
 * only while the complaint is still new.
 */
export const moveStartDate: Rule<MoveStartDate> = {
  type: "MoveStartDate",
  by: ["COORDINATOR", "INTAKE"],
  guard: (complaint) =>
    firstOf(
      mustBe(complaint, "RECEIVED", "ASSESSING"),
      complaint.channel === "EMAIL"
        ? undefined
        : refusal("ONLY_UNDESIGNATED_ROUTE", { channel: complaint.channel }),
      complaint.startsOn?.equals(complaint.receivedOn) === false ? refusal("ALREADY_DONE") : undefined,
    ),
  decide: (complaint, { startsOn }, context) =>
    unless(mustLieBetweenReceiptAndToday(complaint, startsOn, context), () =>
      accept(
        context,
        { type: "StartDateMoved", startsOn },
        ...requestNotices(complaint, toComplainant(complaint, "START_MOVED")),
      ),
    ),
};

export interface AdoptCalendar {
  readonly type: "AdoptCalendar";
}

/** Terms are never recomputed silently: the coordinator sees the difference and says yes. */
export const adoptCalendar: Rule<AdoptCalendar> = {
  type: "AdoptCalendar",
  by: ["COORDINATOR"],
  guard: (complaint, context) =>
    firstOf(
      mustBeOpen(complaint),
      context.newestCalendar.version > complaint.calendarVersion ? undefined : refusal("NO_NEWER_CALENDAR"),
    ),
  decide: (_, __, context) =>
    accept(context, { type: "CalendarAdopted", calendarVersion: context.newestCalendar.version }),
};
