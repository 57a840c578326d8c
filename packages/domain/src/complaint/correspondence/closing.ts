import { declineDueOn } from "../../deadlines/deadlines.ts";
import { handedOver } from "../closing/start-hand-over.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import { endingOn, outcomeOf } from "../ending.ts";
import type { Happening } from "../event.ts";
import { isBefore } from "../guards.ts";
import { replyDayMoved } from "../hearing/offer-letter.ts";
import { answerStands } from "./answer-stands.ts";
import { requestNotices, toComplainant, toInformedRespondents } from "./notices.ts";

/**
 * What the leaving of this letter brings about: the answer and the decline close the case. An answer that bounced and is
 * sent again closes it anew: the second sending is what counts (Awb 2:11). One overtaken while it was leaving closes nothing,
 * and a decline that left after its four weeks is no decline (Awb 9:8(3)). What went to somebody else is handed over by it,
 * and the days for a reply to the offer to be heard run from it.
 */
export function closing(
  complaint: Complaint,
  notice: Notice,
  dispatchedOn: Temporal.PlainDate,
  context: Context,
): readonly Happening[] {
  const { kind } = notice;
  if (kind !== "DECLINED" && kind !== "DECISION")
    return [
      ...handedOver(complaint, notice, dispatchedOn),
      ...sentOn(complaint, notice),
      ...replyDayMoved(complaint, notice, dispatchedOn, context),
    ];
  if (!answerStands(complaint, kind)) return [];
  if (kind === "DECLINED" && isBefore(declineDueOn(complaint, context), dispatchedOn))
    return [{ type: "DeclineLapsed" }];
  const outcome = isOpenStatus(complaint.status) ? toInformedRespondents(complaint, "OUTCOME") : [];
  return [ended(complaint, kind, dispatchedOn, context), ...requestNotices(complaint, ...outcome)];
}

/** Who handed in a request to the ombudsman here is told when it is on its way to him (Awb 2:3, 9:18). */
function sentOn(complaint: Complaint, { kind }: Notice): readonly Happening[] {
  if (kind !== "REQUEST_TO_OMBUDSMAN" || !complaint.ombudsman) return [];
  const tells = complaint.straightToOmbudsman ? "FORWARDED" : "REQUEST_SENT_ON";
  const told = complaint.notices.some((one) => one.kind === tells && one.state !== "FAILED");
  return told ? [] : requestNotices(complaint, toComplainant(complaint, tells));
}

function ended(
  complaint: Complaint,
  kind: "DECLINED" | "DECISION",
  on: Temporal.PlainDate,
  context: Context,
): Happening {
  if (kind === "DECLINED") {
    const ending = endingOn(complaint, on, context, "13.1.4");
    return { type: "ComplaintDeclined", ending: { ...ending, inTime: true } };
  }
  const judged = complaint.parts.filter((part) => !part.handedOver);
  const outcome = outcomeOf(judged.flatMap((part) => part.judgement ?? []));
  return { type: "ComplaintDecided", ending: endingOn(complaint, on, context, "13.1", outcome) };
}
