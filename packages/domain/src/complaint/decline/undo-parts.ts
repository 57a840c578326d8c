import { declineDueOn } from "../../deadlines/deadlines.ts";
import { isOpenStatus, type Status } from "../codes.ts";
import type { Complaint, Notice, PartDecline } from "../complaint.ts";
import type { Context } from "../context.ts";
import { untold } from "../correspondence/answer-letters.ts";
import { toTold } from "../correspondence/answered.ts";
import { requestNotices } from "../correspondence/notices.ts";
import type { Happening } from "../event.ts";
import { isBefore, today } from "../guards.ts";
import { resumingDuties } from "../handling/handling-duties.ts";

/** Ends that a part may still come back from: another way to end stands whatever a letter about a part does. */
const mayGoOn: readonly Status[] = ["SETTLED", "DECLINED", "DECIDED"];

/**
 * A letter that declined parts did not arrive and is not on its way again: somebody was not told, so these parts have not
 * ended; after the four weeks there is no decline of them any more (Awb 9:8(3)), of which those hear who had got it.
 */
export function undoParts(
  complaint: Complaint,
  decline: PartDecline,
  failed: Notice,
  context: Context,
): readonly Happening[] {
  const rest = alone(complaint, decline, failed);
  const isTold = untold(rest, "REQUESTED", "CLAIMED", "DISPATCHED").length === 0;
  if (isTold || !(isOpenStatus(complaint.status) || mayGoOn.includes(complaint.status))) return [];
  const undone = { type: "ClosingUndone", number: failed.number, parts: decline.parts } as const;
  if (!isBefore(declineDueOn(complaint, context), today(context))) return [undone];
  const letters = toTold(rest, "RESUMED");
  return [undone, { type: "DeclineLapsed" }, ...resumingDuties(complaint, context, ...letters)];
}

/** A letter sent again that left after the four weeks: no decline any more, of which everybody hears who was written to. */
export function partsLapsed(
  complaint: Complaint,
  decline: PartDecline,
  { number }: Notice,
): readonly Happening[] {
  const told = toTold(alone(complaint, decline), "RESUMED");
  return [
    { type: "ClosingUndone", number, parts: decline.parts },
    { type: "DeclineLapsed" },
    ...requestNotices(complaint, ...told),
  ];
}

/** As if this decline and its letters were all there is; without the letter that failed. */
function alone(complaint: Complaint, decline: PartDecline, failed?: Notice): Complaint {
  const letters = decline.letters.filter((number) => number !== failed?.number);
  return {
    ...complaint,
    partDeclines: [],
    approval: decline.approval,
    notices: complaint.notices.filter(({ number }) => letters.includes(number)),
  };
}
