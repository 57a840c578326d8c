import { latest } from "../../calendar/order-of-days.ts";
import { ombudsmanUntilOn } from "../../deadlines/terms.ts";
import type { Complaint, Decline, Part, PartDecline } from "../complaint.ts";
import type { Context } from "../context.ts";
import { requestNotices, toInformedRespondents } from "../correspondence/notices.ts";
import type { EventData } from "../event.ts";
import { endsAs, namedParts } from "../parts/part-endings.ts";
import { endingOn, endingWithParts } from "../standing/ending.ts";

/** The parts that this decline is about: those named that are open still, or all that are. */
export function partsDeclinedBy(complaint: Complaint, { parts = [] }: Decline): readonly number[] {
  const open = namedParts(complaint).parts;
  return parts.length === 0 ? open : open.filter((number) => parts.includes(number));
}

/**
 * What a decline brings about once everybody was told (Awb 9:8(3)): its parts end on that day. With the last of them the
 * complaint does: as declined, unless an earlier part was settled.
 */
export function declinedOn(
  complaint: Complaint,
  on: Temporal.PlainDate,
  context: Context,
): readonly EventData[] {
  const { decline } = complaint;
  if (!decline) return [];
  const parts = partsDeclinedBy(complaint, decline);
  const stays = namedParts(complaint).parts.some((number) => !parts.includes(number));
  const outcome = () => requestNotices(complaint, ...toInformedRespondents(complaint, "OUTCOME"));
  if (!stays && endsAs(complaint, "DECLINED") === "DECLINED") {
    const ending = endingOn(complaint, on, context, "13.1.4");
    const told = complaint.status === "DECLINED" ? [] : outcome();
    return [{ type: "ComplaintDeclined", ending: { ...ending, inTime: true } }, ...told];
  }
  const declined = partsDeclined(decline, parts, on);
  return stays ? [declined] : [declined, ...endedWith(complaint, parts, on, context), ...outcome()];
}

/** A letter of theirs was sent again and has left: with the last of them they ended on that later day (Awb 2:11). */
export function declinedAgain(
  complaint: Complaint,
  decline: PartDecline,
  context: Context,
): readonly EventData[] {
  const letters = complaint.notices.filter(({ number }) => decline.letters.includes(number));
  const on = latest(letters.flatMap(({ dispatchedOn }) => dispatchedOn ?? []));
  if (!on || letters.some(({ state }) => state === "REQUESTED" || state === "CLAIMED")) return [];
  const closes = complaint.ending && complaint.parts.some((part) => isLastOf(decline, part));
  return [
    partsDeclined(decline, decline.parts, on),
    ...(closes ? endedWith(complaint, decline.parts, on, context) : []),
  ];
}

function isLastOf({ parts }: PartDecline, { number, ending }: Part): boolean {
  return parts.includes(number) && ending?.last === true;
}

function partsDeclined(
  { ground, notice }: Decline,
  parts: readonly number[],
  on: Temporal.PlainDate,
): EventData {
  return { type: "PartsDeclined", parts, ground, notice, on, ombudsmanUntilOn: ombudsmanUntilOn(on) };
}

/** The complaint ends with these in the way that an earlier part did. */
function endedWith(
  complaint: Complaint,
  parts: readonly number[],
  on: Temporal.PlainDate,
  context: Context,
): readonly EventData[] {
  const as = endsAs(complaint, "DECLINED");
  const ending = endingWithParts(complaint, as, endingOn(complaint, on, context, "13.1.4"));
  return [{ type: "ComplaintEndedInParts", as, parts, ending }];
}
