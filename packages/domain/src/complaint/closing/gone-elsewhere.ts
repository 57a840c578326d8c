import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Complaint, Ending, HandingOver, PartEnd } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import { endedParts } from "../parts/part-endings.ts";
import { withParts } from "../parts/parts-overtaken.ts";
import { resumedStatus } from "../settlement/resumed-status.ts";

/** These parts have gone there; the complainant is told by the letter that is asked for next. */
export function gone(
  complaint: Complaint,
  numbers: readonly number[],
  as: Extract<PartEnd, "FORWARDED" | "CONVERTED">,
  at: Temporal.Instant,
  ending: Ending | undefined,
): Partial<Complaint> {
  const parts = endedParts(complaint.parts, numbers, {
    as,
    on: ending?.on ?? amsterdamDay(at),
    ombudsmanUntilOn: undefined,
    ground: undefined,
    notice: complaint.notices.length + 1,
    last: ending !== undefined,
  });
  return { ...withParts(complaint, parts), ...wentElsewhere(complaint) };
}

/** What was on its way has gone there, by its letter; what was sent on before that was followed has none. */
export function wentElsewhere({ handingOver, handOversDone }: Complaint): Partial<Complaint> {
  return {
    handingOver: undefined,
    handOversDone: handingOver ? [...handOversDone, handingOver] : handOversDone,
  };
}

/** Back to where it was while on its way; a letter that told of it does not leave any more. */
export function underwayAgain(complaint: Complaint, handOver: HandingOver): Partial<Complaint> {
  const parts = "parts" in handOver ? handOver.parts : [];
  return {
    handingOver: handOver,
    handOversDone: complaint.handOversDone.filter((one) => one !== handOver),
    parts: complaint.parts.map((part) =>
      parts.includes(part.number) ? { ...part, ending: undefined } : part,
    ),
    notices: cancelNotices(complaint, ({ kind }) => kind === handOver.as),
    ...(closedWith(complaint, handOver) && { status: resumedStatus(complaint), ending: undefined }),
  };
}

/** The hand-over that this letter made a fact. */
export function handOverBy({ handOversDone }: Complaint, number: number): HandingOver | undefined {
  return handOversDone.find(({ notice }) => notice === number);
}

/** The complaint ended as this, or with these parts while an earlier one tells the way (9:8, 9:5). */
export function closedWith({ status, parts, ending }: Complaint, handOver: HandingOver): boolean {
  const going = "parts" in handOver ? handOver.parts : [];
  const isLast = parts.some((part) => going.includes(part.number) && part.ending?.last);
  return status === handOver.as || (ending !== undefined && isLast);
}
