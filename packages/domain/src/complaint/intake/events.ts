import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { StaffId, TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import type { OpeningEvent } from "./opening-event.ts";

type Day = Temporal.PlainDate;

export type IntakeEvent =
  | OpeningEvent
  | {
      readonly type: "WrittenFormConfirmed";
      readonly startsOn: Day;
      /** Where the signed paper lies or what was said, where staff recorded it. */
      readonly evidence?: TextRef | undefined;
    }
  | {
      readonly type: "ReceiptDateCorrected";
      readonly receivedOn: Day;
      readonly reason: TextRef;
      /** Of e-mail: the message itself, or where it lies. */
      readonly evidence?: TextRef | undefined;
      /** By this day the sender was told too late of a start by 2:24, so that the term starts on receipt after all. */
      readonly undoesStart?: boolean;
    }
  /** A later day gives the authority time: another approves. */
  | {
      readonly type: "ReceiptCorrectionProposed";
      readonly receivedOn: Day;
      readonly reason: TextRef;
      readonly evidence: TextRef | undefined;
      readonly proposedBy: StaffId;
    }
  | { readonly type: "ReceiptCorrectionRejected" }
  | { readonly type: "StartDateMoved"; readonly startsOn: Day }
  | { readonly type: "CalendarAdopted"; readonly calendarVersion: number }
  | { readonly type: "SettingsAdopted"; readonly settingsVersion: number };

export const intakeEvolvers: EvolversOf<Exclude<IntakeEvent, OpeningEvent>> = {
  WrittenFormConfirmed: (complaint, { startsOn }) => startingOn(complaint, startsOn),
  ReceiptDateCorrected: (complaint, { receivedOn, undoesStart }) => {
    const { receiptDays, straightToOmbudsman, lateNotedOn } = complaint;
    const laterStartOn = undoesStart ? undefined : complaint.laterStartOn;
    const isLater = Temporal.PlainDate.compare(complaint.receivedOn, receivedOn) < 0;
    // What was received as a complaint only when it was taken up keeps that day.
    const isTakenUp = !complaint.firstContactOn.equals(complaint.receivedOn);
    return {
      receivedOn,
      firstContactOn: isTakenUp ? complaint.firstContactOn : receivedOn,
      receiptDays: straightToOmbudsman ? [receivedOn] : [...receiptDays, receivedOn],
      laterStartOn,
      startsOn: startOfTerm({ ...complaint, receivedOn }, laterStartOn),
      lodgedOn: complaint.lodgedElsewhere ? complaint.lodgedOn : receivedOn,
      pendingReceipt: undefined,
      lateNotedOn: isLater ? undefined : lateNotedOn,
    };
  },
  ReceiptCorrectionProposed: (_, { proposedBy, receivedOn, reason }) => ({
    pendingReceipt: { by: proposedBy, receivedOn, reason },
  }),
  ReceiptCorrectionRejected: () => ({ pendingReceipt: undefined }),
  StartDateMoved: (complaint, { startsOn, at }) => ({
    ...startingOn(complaint, startsOn),
    startToldOn: amsterdamDay(at),
  }),
  CalendarAdopted: (_, event) => ({ calendarVersion: event.calendarVersion }),
  SettingsAdopted: (_, event) => ({ settingsVersion: event.settingsVersion }),
};

/** The term starts on a day of its own, whatever becomes known later about the day of receipt. */
function startingOn(complaint: Complaint, laterStartOn: Temporal.PlainDate): Partial<Complaint> {
  return { laterStartOn, startsOn: startOfTerm(complaint, laterStartOn) };
}

/** From the facts alone, so that the order in which they became known changes nothing: never before receipt. */
function startOfTerm(
  { receivedOn, startsByReceipt }: Complaint,
  laterStartOn: Temporal.PlainDate | undefined,
): Temporal.PlainDate | undefined {
  if (laterStartOn === undefined) return startsByReceipt ? receivedOn : undefined;
  return Temporal.PlainDate.compare(laterStartOn, receivedOn) < 0 ? receivedOn : laterStartOn;
}
