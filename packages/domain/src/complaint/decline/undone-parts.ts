import { isOpenStatus } from "../codes.ts";
import type { Complaint, Notice, PartDecline } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import { resumedStatus } from "../settlement/resumed-status.ts";
import { goingOn } from "../standing/going-on.ts";

/**
 * Nobody was told that these parts are declined, so they have not ended (Awb 9:8(3)). The decline stands as approved, for its
 * letter may still leave by another way; unless another answer has been proposed meanwhile, which it does not push aside.
 */
export function partsUndone(
  complaint: Complaint,
  parts: readonly number[],
  on: Temporal.PlainDate,
): Partial<Complaint> {
  const ofThese = complaint.partDeclines.find((one) => one.parts.some((number) => parts.includes(number)));
  const isFree = !complaint.decline && !complaint.approval;
  const isOfThese = ({ number }: Notice) => ofThese?.letters.includes(number) === true;
  return {
    parts: complaint.parts.map((part) =>
      parts.includes(part.number) ? { ...part, ending: undefined } : part,
    ),
    partDeclines: complaint.partDeclines.filter((one) => one !== ofThese),
    ...reopened(complaint, on),
    ...(ofThese && isFree ? withoutThem(ofThese) : { notices: cancelNotices(complaint, isOfThese) }),
  };
}

/** What was answered before keeps its year (9:24(1)); an end by these parts was none. */
function reopened(complaint: Complaint, on: Temporal.PlainDate): Partial<Complaint> {
  if (isOpenStatus(complaint.status)) return {};
  const answered = complaint.status === "DECIDED";
  return {
    ...(answered ? { ...goingOn(complaint, undefined, on), approval: undefined, draftedOn: undefined } : {}),
    status: resumedStatus(complaint),
    ending: undefined,
  };
}

function withoutThem({ approval, letters: _, ...decline }: PartDecline): Partial<Complaint> {
  return { decline, approval };
}
