import { isOpenStatus } from "../../codes.ts";
import type { Complaint, HandingOver, Notice } from "../../complaint.ts";
import type { NoticeRequested } from "../../correspondence/notice.ts";
import type { NoticeKind } from "../../correspondence/notice-kinds.ts";
import { requestNotices, toEachComplainant } from "../../correspondence/notices.ts";
import type { EventData } from "../../event.ts";
import { closedWith, handOverBy } from "../gone-elsewhere.ts";

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

/** By it alone the complaint ended, or a part went while nothing was written yet about the rest; what was answered stays. */
function canBeUndone(complaint: Complaint, handOver: HandingOver): boolean {
  const { status, approval } = complaint;
  const isUnwritten = isOpenStatus(status) && status !== "DRAFT_DECISION" && !approval;
  return closedWith(complaint, handOver) || isUnwritten;
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
