import { isWorkingDay } from "../../calendar/calendar.ts";
import type { EnclosureRef, TextRef } from "../../ids.ts";
import { requestNotices, toComplainant } from "../correspondence/notices.ts";
import { isBefore, mustBe, mustNotBeDeclining, today } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";

export interface RequestSupplement {
  readonly lacking: TextRef;
  readonly replyByOn: Temporal.PlainDate;
}

/** Asks for what is missing (Awb 9:4(2)). The term of 9:11 keeps running: chapter 9 knows no suspension. */
export const requestSupplement: Rule<RequestSupplement> = {
  by: ["COORDINATOR"],
  guard: (complaint) => firstOf(mustBe(complaint, "ASSESSING"), mustNotBeDeclining(complaint)),
  decide: (complaint, { lacking, replyByOn }, context) => {
    if (!isBefore(today(context), replyByOn)) return refuse("DAY_PASSED", { todayOn: today(context) });
    if (!isWorkingDay(replyByOn, context.calendar)) return refuse("NOT_A_WORKING_DAY", { dayOn: replyByOn });
    return accept(
      context,
      { type: "SupplementRequested", lacking, replyByOn },
      ...requestNotices(complaint, toComplainant(complaint, "SUPPLEMENT_REQUEST")),
    );
  },
};

export interface ProvideSupplement {
  readonly text: TextRef | undefined;
  readonly enclosures: readonly EnclosureRef[];
}

/** The complainant's answer, also after the day asked for: lateness here costs the complainant nothing. */
export const provideSupplement: Rule<ProvideSupplement> = {
  by: ["COMPLAINANT", "COUNTER", "COORDINATOR"],
  guard: (complaint) => mustBe(complaint, "AWAITING_SUPPLEMENT"),
  decide: (_, { text, enclosures }, context) =>
    text || enclosures.length > 0
      ? accept(context, { type: "SupplementProvided", text, enclosures })
      : refuse("NOTHING_SUPPLIED"),
};

/** The day passed without an answer: back to the coordinator, who goes on with what there is. */
export const endSupplementTerm: Rule = {
  by: ["COORDINATOR", "SYSTEM"],
  guard: (complaint, context) => {
    const replyByOn = complaint.supplement?.replyByOn;
    const runs = replyByOn && !isBefore(replyByOn, today(context));
    return firstOf(
      mustBe(complaint, "AWAITING_SUPPLEMENT"),
      runs ? refusal("TERM_STILL_RUNS", { untilOn: replyByOn }) : undefined,
    );
  },
  decide: (_, __, context) => accept(context, { type: "SupplementTermEnded" }),
};
