import { declineDueOn } from "../../deadlines/deadlines.ts";
import { isOpenStatus, type Status } from "../codes.ts";
import type { Complaint, Notice, PartDecline } from "../complaint.ts";
import type { Context } from "../context.ts";
import { untold } from "../correspondence/answer-letters.ts";
import type { EventData } from "../event.ts";
import { isBefore, today } from "../guards.ts";
import { resumingDuties } from "../handling/handling-duties.ts";
import { goingOnTo } from "./decline-lapsed.ts";

/** Ends that a part may still come back from: another way to end stands whatever a letter about a part does. */
const mayGoOn: readonly Status[] = ["SETTLED", "DECLINED", "DECIDED"];

/**
 * A letter that declined parts did not arrive and is not on its way again: somebody was not told, so these parts have not
 * ended; after the four weeks there is no decline of them any more (Awb 9:8(3)), of which those hear to whom it had gone.
 */
export function undoParts(
  complaint: Complaint,
  decline: PartDecline,
  failed: Notice,
  context: Context,
): readonly EventData[] {
  const rest = alone(complaint, decline, failed);
  const isTold = untold(rest, "REQUESTED", "CLAIMED", "DISPATCHED").length === 0;
  if (isTold || !mayComeBack(complaint)) return [];
  if (isBefore(declineDueOn(complaint, context), today(context)))
    return undoneParts(complaint, decline, failed, context);
  return [{ type: "ClosingUndone", number: failed.number, parts: decline.parts }];
}

/** After the four weeks there is no decline of these parts any more: the letter came too late, or not at all. */
export function undoneParts(
  complaint: Complaint,
  decline: PartDecline,
  { number }: Notice,
  context: Context,
): readonly EventData[] {
  const words = goingOnTo(complaint, lettersOf(complaint, decline));
  return [
    { type: "ClosingUndone", number, parts: decline.parts },
    { type: "DeclineLapsed" },
    ...resumingDuties(complaint, context, ...words),
  ];
}

/** The first decline that ended parts of which a letter waits to be sent again, while without it somebody is not told. */
export function unreachedParts(
  complaint: Complaint,
): { readonly decline: PartDecline; readonly letter: Notice } | undefined {
  if (!mayComeBack(complaint)) return undefined;
  return complaint.partDeclines.flatMap((decline) => {
    const letter = lettersOf(complaint, decline).find(({ state }) => state === "REQUESTED");
    const isTold = untold(alone(complaint, decline), "DISPATCHED").length === 0;
    return letter && !isTold ? [{ decline, letter }] : [];
  })[0];
}

function mayComeBack({ status }: Complaint): boolean {
  return isOpenStatus(status) || mayGoOn.includes(status);
}

function lettersOf({ notices }: Complaint, { letters }: PartDecline): readonly Notice[] {
  return notices.filter(({ number }) => letters.includes(number));
}

/** As if this decline and its letters were all there is; without the letter that failed. */
function alone(complaint: Complaint, decline: PartDecline, failed?: Notice): Complaint {
  const notices = lettersOf(complaint, decline).filter(({ number }) => number !== failed?.number);
  return { ...complaint, partDeclines: [], approval: decline.approval, notices };
}
