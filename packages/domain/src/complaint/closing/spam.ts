import type { TextRef } from "../../ids.ts";
import { actingStaff, mustBe, mustBeProposedByAnother, today } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";
import { endingElsewhere } from "../standing/ending.ts";

export interface ProposeSpam {
  readonly reason: TextRef;
}

/** No complaint at all: an advertisement or a test. Two people must say so; nobody gets a letter. */
export const proposeSpam: Rule<ProposeSpam> = {
  by: ["COORDINATOR", "REGISTRAR"],
  guard: (complaint) =>
    firstOf(
      mustBe(complaint, "RECEIVED", "ASSESSING"),
      complaint.pendingSpam ? refusal("ALREADY_DONE") : undefined,
    ),
  decide: (_, { reason }, context) =>
    accept(context, { type: "SpamProposed", proposedBy: actingStaff(context), reason }),
};

export interface ConfirmSpam {
  readonly confirmed: boolean;
}

export const confirmSpam: Rule<ConfirmSpam> = {
  by: ["COORDINATOR", "SIGNATORY"],
  guard: (complaint, context) =>
    firstOf(
      mustBe(complaint, "RECEIVED", "ASSESSING"),
      mustBeProposedByAnother(complaint.pendingSpam, context),
    ),
  decide: (complaint, { confirmed }, context) =>
    confirmed
      ? accept(context, { type: "SpamConfirmed", ending: endingElsewhere(complaint, today(context)) })
      : accept(context, { type: "SpamRejected" }),
};
