import { adjournUntilOn } from "../../deadlines/kinds/handling-terms.ts";
import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { requestNotices, toEachComplainant, toRespondents } from "../correspondence/notices.ts";
import { isBefore, mustBeOpen, today } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";

export interface Adjourn {
  /** Whole weeks, one to four in all. */
  readonly weeks: number;
  readonly reason: TextRef;
}

/** Terms run from the written complaint; an oral one has only service targets until it is confirmed. */
export const termMustRun = (complaint: Complaint) =>
  complaint.startsOn ? undefined : refusal("TERM_NOT_STARTED");

/**
 * Adjourning (Awb 9:11(2)): once, at most four weeks, before the term ends, told to both sides. Needs no consent. A day of
 * receipt corrected to a later one does not bring it back.
 */
export const adjourn: Rule<Adjourn> = {
  by: ["COORDINATOR"],
  guard: (complaint, context) => {
    const dueOn = adjournUntilOn(complaint, context);
    return firstOf(
      mustBeOpen(complaint),
      termMustRun(complaint),
      complaint.adjournment
        ? refusal("ALREADY_ADJOURNED", { weeks: complaint.adjournment.weeks })
        : undefined,
      dueOn && isBefore(dueOn, today(context)) ? refusal("ADJOURNED_TOO_LATE", { dueOn }) : undefined,
    );
  },
  decide: (complaint, { weeks, reason }, context) =>
    Number.isInteger(weeks) && weeks >= 1 && weeks <= 4
      ? accept(
          context,
          { type: "ComplaintAdjourned", weeks, reason },
          ...requestNotices(
            complaint,
            ...toEachComplainant(complaint, "ADJOURNED"),
            ...toRespondents(complaint, "ADJOURNED"),
          ),
        )
      : refuse("ADJOURN_ONE_TO_FOUR_WEEKS", { weeks }),
};
