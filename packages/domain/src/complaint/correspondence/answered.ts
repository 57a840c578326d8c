import { latest } from "../../calendar/order-of-days.ts";
import { declineDueOn } from "../../deadlines/deadlines.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { declineLapsed } from "../decline/decline-lapsed.ts";
import { declinedOn } from "../decline/parts-declined.ts";
import type { EventData } from "../event.ts";
import { isBefore, today } from "../guards.ts";
import { isActive } from "../parties/spokesperson.ts";
import { openParts } from "../parts/part-endings.ts";
import { endingOn, outcomeOf } from "../standing/ending.ts";
import { answerLetters, untold } from "./answer-letters.ts";
import { answerStands } from "./answer-stands.ts";
import { readerFor, requestNotices, toInformedRespondents, toParty } from "./notices.ts";

/**
 * What becomes of an approved answer or decline, asked whenever one of its letters has left and whenever the complainants
 * or who speaks for them change. Who is told by none of the letters gets one; when the last has left the case ends, on the
 * day that it left: then everybody was told, and the year for the ombudsman is the latest of them (Awb 9:24(1)(a)).
 */
export function answered(complaint: Complaint, context: Context): readonly EventData[] {
  const { approval, status } = complaint;
  const kind = approval?.of === "DECLINE" ? "DECLINED" : "DECISION";
  const letters = answerLetters(complaint);
  if (letters.length === 0 || !answerStands(complaint, kind)) return [];
  if (!complaint.complainants.some(isActive)) return [];
  const missed = untold(complaint, "REQUESTED", "CLAIMED", "DISPATCHED");
  if (missed.length > 0) {
    const [letter] = letters;
    if (letter && kind === "DECLINED" && isBefore(declineDueOn(complaint, context), today(context)))
      return declineLapsed(complaint, letter, context);
    const readers = [...new Set(missed.map((one) => readerFor(complaint, one)))];
    return requestNotices(complaint, ...readers.map((partyId) => toParty(kind, partyId)));
  }
  const lastOn = latest(letters.flatMap(({ dispatchedOn }) => dispatchedOn ?? []));
  if (!lastOn || untold(complaint, "DISPATCHED").length > 0) return [];
  if (kind === "DECLINED") return declinedOn(complaint, lastOn, context);
  const outcome = isOpenStatus(status) ? toInformedRespondents(complaint, "OUTCOME") : [];
  return [decided(complaint, lastOn, context), ...requestNotices(complaint, ...outcome)];
}

function decided(complaint: Complaint, on: Temporal.PlainDate, context: Context): EventData {
  const outcome = outcomeOf(openParts(complaint).flatMap(({ judgement }) => judgement ?? []));
  return { type: "ComplaintDecided", ending: endingOn(complaint, on, context, "13.1", outcome) };
}
