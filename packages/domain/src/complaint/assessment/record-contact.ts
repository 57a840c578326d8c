import type { TextRef } from "../../ids.ts";
import type { HearingMode } from "../codes.ts";
import { mustBeOpen, mustLieBetweenReceiptAndToday } from "../guards.ts";
import { accept, type Rule, unless } from "../rule.ts";

export interface RecordContact {
  readonly contactedOn: Temporal.PlainDate;
  readonly mode: HearingMode;
  readonly note: TextRef | undefined;
}

/** The first conversation with the complainant, which solves most complaints: meets the contact target. */
export const recordContact: Rule<RecordContact> = {
  by: ["COORDINATOR", "HANDLER", "REGISTRAR"],
  guard: mustBeOpen,
  decide: (complaint, { contactedOn, mode, note }, context) =>
    unless(mustLieBetweenReceiptAndToday(complaint, contactedOn, context), () =>
      accept(context, { type: "ComplainantContacted", contactedOn, mode, note }),
    ),
};
