import { isOpenStatus } from "../codes.ts";
import type { Complaint, HandingOver, Notice } from "../complaint.ts";
import type { NoticeKind } from "../correspondence/notice-kinds.ts";
import { type NoticeRequested, requestNotices, toEachComplainant } from "../correspondence/notices.ts";
import type { EventData } from "../event.ts";

/**
 * What follows where a letter that took something elsewhere did not arrive: nobody got it, so that it has not gone there. It is
 * on its way again, and becomes a fact anew when that letter has left (Awb 2:3, 2:11, 6:15). A complainant who was told of it
 * is told that it is not so.
 *
 * @param again the same letter, by another way
 */
export function undoHandOver(
  complaint: Complaint,
  failed: Notice,
  again: readonly NoticeRequested[],
): readonly EventData[] {
  const [next] = again;
  if (!next) return [];
  const correction = wasTold(complaint, failed)
    ? requestNotices(complaint, ...toEachComplainant(complaint, "HAND_OVER_FAILED"))
    : [];
  const done = handOverBy(complaint, failed.number);
  return [
    ...(done && canBeUndone(complaint, done)
      ? [{ type: "HandOverUndone", notice: next.number } as const]
      : []),
    ...correction.map((one) => ({ ...one, number: one.number + again.length })),
  ];
}

/** The hand-over that this letter made a fact. */
export function handOverBy({ handOversDone }: Complaint, number: number): HandingOver | undefined {
  return handOversDone.find(({ notice }) => notice === number);
}

/** By it alone the complaint ended, or a part went while nothing was written yet about the rest; what was answered stays. */
function canBeUndone(complaint: Complaint, handOver: HandingOver): boolean {
  const { status, approval } = complaint;
  const isUnwritten = isOpenStatus(status) && status !== "DRAFT_DECISION" && !approval;
  return closedWith(complaint, handOver) || isUnwritten;
}

/** The complaint ended as this, or with these parts while an earlier one tells the way (9:8, 9:5). */
export function closedWith({ status, parts, ending }: Complaint, handOver: HandingOver): boolean {
  const going = "parts" in handOver ? handOver.parts : [];
  const isLast = parts.some((part) => going.includes(part.number) && part.ending?.last);
  return status === handOver.as || (ending !== undefined && isLast);
}

const telling: Partial<Record<NoticeKind, readonly NoticeKind[]>> = {
  FILE_TO_AUTHORITY: ["FORWARDED"],
  HAND_OVER: ["CONVERTED"],
  SIGNAL: ["OUTSIDE_FORMAL"],
  REQUEST_TO_OMBUDSMAN: ["REQUEST_SENT_ON", "FORWARDED"],
};

/** Whether the complainant was told, or may have been, that this letter took it there. */
function wasTold({ notices }: Complaint, failed: Notice): boolean {
  const kinds = telling[failed.kind] ?? [];
  const word = notices.findLast(
    ({ kind, number, state }) =>
      number > failed.number &&
      (kinds.includes(kind) || kind === "HAND_OVER_FAILED") &&
      (state === "DISPATCHED" || state === "CLAIMED"),
  );
  return word !== undefined && word.kind !== "HAND_OVER_FAILED";
}
