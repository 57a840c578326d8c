import type { Actor, ComplaintId } from "@gehoor/domain";
import { type Handled, handle } from "../complaints/handle.ts";
import { loadHistory } from "../complaints/load.ts";
import { logDelivery } from "../jobs/delivery-log.ts";
import type { System } from "../system.ts";
import { accessSlip, type PreparedLetter, prepareLetter } from "./prepare-letter.ts";

/** A letter for the printer: with the day it will leave, and the access code that goes along, where one does. */
export interface PrintedLetter extends PreparedLetter {
  readonly accessSlip: string | undefined;
}

/** The letter as it has to be printed to leave on this day; undefined when nothing waits under this number. */
export async function letterToPrint(
  system: System,
  complaintId: ComplaintId,
  number: number,
  on: Temporal.PlainDate,
): Promise<PrintedLetter | undefined> {
  const history = await loadHistory(system.sql, complaintId);
  const notice = history?.complaint.notices.find((one) => one.number === number);
  if (!history || notice?.state !== "REQUESTED") return undefined;
  const letter = await prepareLetter(system, history, notice, on);
  return { ...letter, accessSlip: await accessSlip(system, history, notice) };
}

/**
 * Records that a printed letter was posted. The letter carries its day of dispatch: posted on another day than printed
 * for, the kept one is composed for that day.
 *
 * @returns as `handle`; refusals of RecordDispatch
 */
export async function recordPosted(
  system: System,
  request: {
    readonly complaintId: ComplaintId;
    readonly number: number;
    readonly actor: Actor;
    readonly dispatchedOn: Temporal.PlainDate;
    readonly evidence: "POSTED" | "HANDED_OVER";
    readonly expectedVersion?: number | undefined;
    readonly idempotencyKey?: string | undefined;
  },
): Promise<Handled> {
  const { complaintId, number, actor, dispatchedOn, evidence, expectedVersion, idempotencyKey } = request;
  const letter = await letterToPrint(system, complaintId, number, dispatchedOn);
  const handled = await handle(system, {
    ...{ complaintId, actor, expectedVersion, idempotencyKey },
    compose: () => ({
      type: "RecordDispatch",
      ...{ number, dispatchedOn, evidence },
      letterHash: letter?.sha256 ?? "",
    }),
  });
  if (handled.outcome === "DONE" && letter)
    await logDelivery(system, complaintId, number, {
      at: await system.clock.now(),
      ...{ channel: "POST", outcome: "POSTED", detail: evidence },
    });
  return handled;
}
