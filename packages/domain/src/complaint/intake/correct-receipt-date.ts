import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { actingStaff, isBefore, mustBeOpen, mustBeProposedByAnother, today } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, unless } from "../rule.ts";
import { tellingRefusal } from "./move-start-date.ts";

export interface CorrectReceiptDate {
  /** The real day of arrival, in Europe/Amsterdam. */
  readonly receivedOn: Temporal.PlainDate;
  readonly reason: TextRef;
  /** The message itself, or where it lies: asked for of e-mail, which says itself when it came. */
  readonly evidence?: TextRef | undefined;
}

/**
 * Mends a mistake of entry. What came through the site reached the system at an instant that nobody typed (Awb 2:20): there
 * is nothing to mend. An earlier day stands at once; a later one gives the authority time and waits for another to approve.
 * Due days follow the mended day; what had lapsed by any day recorded before stays lapsed.
 */
export const correctReceiptDate: Rule<CorrectReceiptDate> = {
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustBeOpen(complaint),
      complaint.channel === "WEB" ? refusal("RECEIVED_BY_SITE") : undefined,
      complaint.pendingReceipt ? refusal("ALREADY_DONE") : undefined,
    ),
  decide: (complaint, command, context) =>
    unless(receiptRefusal(complaint, command, context), () => {
      const { receivedOn, reason, evidence } = command;
      return isBefore(complaint.receivedOn, receivedOn)
        ? accept(context, {
            type: "ReceiptCorrectionProposed",
            receivedOn,
            reason,
            evidence,
            proposedBy: actingStaff(context),
          })
        : accept(context, {
            type: "ReceiptDateCorrected",
            receivedOn,
            reason,
            evidence,
            undoesStart: undoesStart(complaint, receivedOn, context),
          });
    }),
};

/** A start by 2:24 stands only where the sender was told without delay, whatever became known first. */
function undoesStart({ startToldOn }: Complaint, receivedOn: Temporal.PlainDate, context: Context): boolean {
  return startToldOn !== undefined && tellingRefusal(receivedOn, startToldOn, context) !== undefined;
}

function receiptRefusal(
  complaint: Complaint,
  { receivedOn, evidence }: Pick<CorrectReceiptDate, "receivedOn" | "evidence">,
  context: Context,
): Refusal | undefined {
  const { channel, conductUntilOn } = complaint;
  return firstOf(
    isBefore(today(context), receivedOn)
      ? refusal("RECEIVED_IN_FUTURE", { todayOn: today(context) })
      : undefined,
    conductUntilOn && isBefore(receivedOn, conductUntilOn)
      ? refusal("CONDUCT_IN_FUTURE", { receivedOn })
      : undefined,
    channel === "EMAIL" && !evidence ? refusal("MESSAGE_MISSING") : undefined,
  );
}

export interface DecideReceiptCorrection {
  readonly approved: boolean;
}

/** The second pair of eyes on a later day of receipt. */
export const decideReceiptCorrection: Rule<DecideReceiptCorrection> = {
  by: ["SIGNATORY"],
  guard: (complaint, context) =>
    firstOf(mustBeOpen(complaint), mustBeProposedByAnother(complaint.pendingReceipt, context)),
  decide: ({ pendingReceipt }, { approved }, context) =>
    approved && pendingReceipt
      ? accept(context, {
          type: "ReceiptDateCorrected",
          receivedOn: pendingReceipt.receivedOn,
          reason: pendingReceipt.reason,
        })
      : accept(context, { type: "ReceiptCorrectionRejected" }),
};
