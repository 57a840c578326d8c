import { declineDueOn } from "../../deadlines/deadlines.ts";
import { handedOver } from "../closing/hand-over/start-hand-over.ts";
import type { Complaint, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import { declineLapsed } from "../decline/decline-lapsed.ts";
import { declinedAgain } from "../decline/parts-declined.ts";
import { partDeclineBy } from "../decline/tells-of-part.ts";
import { undoneParts } from "../decline/undo-parts.ts";
import type { EventData } from "../event.ts";
import { isBefore } from "../guards.ts";
import { replyDayMoved } from "../hearing/offer-letter.ts";
import { isOfAnswer } from "./answer-letters.ts";
import { answerStands } from "./answer-stands.ts";
import { answered } from "./answered.ts";
import { requestNotices, toEachComplainant } from "./notices.ts";

/**
 * What the leaving of this letter brings about: the answer and the decline close the case with the last of their letters. An
 * answer that bounced and is sent again closes it anew: the second sending is what counts (Awb 2:11). One overtaken while it
 * was leaving closes nothing, and a decline that left after its four weeks is no decline (Awb 9:8(3)). What went to somebody
 * else is handed over by it, and the days for a reply to the offer to be heard run from it.
 */
export function closing(
  complaint: Complaint,
  notice: Notice,
  dispatchedOn: Temporal.PlainDate,
  context: Context,
): readonly EventData[] {
  const { kind } = notice;
  if (kind !== "DECLINED" && kind !== "DECISION")
    return [
      ...handedOver(complaint, notice, dispatchedOn),
      ...sentOn(complaint, notice),
      ...replyDayMoved(complaint, notice, dispatchedOn, context),
    ];
  const left = { ...complaint, notices: withLeft(complaint, notice, dispatchedOn) };
  const isLate = kind === "DECLINED" && isBefore(declineDueOn(complaint, context), dispatchedOn);
  const ofParts = partDeclineBy(complaint, notice.number);
  if (ofParts)
    return isLate ? undoneParts(left, ofParts, notice, context) : declinedAgain(left, ofParts, context);
  if (!answerStands(complaint, kind) || !isOfAnswer(complaint, notice)) return [];
  return isLate ? declineLapsed(left, notice, context) : answered(left, context);
}

function withLeft({ notices }: Complaint, { number }: Notice, dispatchedOn: Temporal.PlainDate) {
  return notices.map((one) =>
    one.number === number ? { ...one, state: "DISPATCHED" as const, dispatchedOn } : one,
  );
}

/** Who handed in a request to the ombudsman here is told when it is on its way to them (Awb 2:3, 9:18). */
function sentOn(complaint: Complaint, { kind }: Notice): readonly EventData[] {
  if (kind !== "REQUEST_TO_OMBUDSMAN" || !complaint.ombudsman) return [];
  const tells = complaint.straightToOmbudsman ? "FORWARDED" : "REQUEST_SENT_ON";
  // What was told and had to be taken back is told anew.
  const word = complaint.notices.findLast(
    (one) => (one.kind === tells && one.state !== "FAILED") || one.kind === "HAND_OVER_FAILED",
  );
  return word?.kind === tells ? [] : requestNotices(complaint, ...toEachComplainant(complaint, tells));
}
