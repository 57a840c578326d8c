import type { TextRef } from "../../ids.ts";
import { mustBeOpen, mustLieBetweenReceiptAndToday } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, unless } from "../rule.ts";

export interface ConfirmWrittenForm {
  /** The day on which the complainant confirmed, as signed or said; today for a click. */
  readonly confirmedOn: Temporal.PlainDate;
  /** Where the signed paper lies, or what was said and how; required of staff who record it. */
  readonly evidence?: TextRef | undefined;
}

/** An oral complaint becomes a written one (Awb 9:4): the term of 9:11 starts; for everything else it was received before. */
export const confirmWrittenForm: Rule<ConfirmWrittenForm> = {
  by: ["COMPLAINANT", "REGISTRAR", "COORDINATOR"],
  guard: (complaint) => firstOf(mustBeOpen(complaint), complaint.startsOn ? refusal("NOT_ORAL") : undefined),
  decide: (complaint, command, context) =>
    unless(
      firstOf(
        mustLieBetweenReceiptAndToday(complaint, command.confirmedOn, context),
        context.actor.kind === "STAFF" && !command.evidence ? refusal("CONFIRMATION_MISSING") : undefined,
      ),
      () =>
        accept(context, {
          type: "WrittenFormConfirmed",
          startsOn: command.confirmedOn,
          evidence: command.evidence,
        }),
    ),
};
