import type { Complaint, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import { mustNotBeDestroyed, today } from "../guards.ts";
import { accept, type Rule, refuse } from "../rule.ts";
import { dispatchRefusal } from "./dispatch-refusal.ts";
import type { NoticeChannel } from "./notice-kinds.ts";
import { type NoticeRequested, requestNotices } from "./notices.ts";
import { recipientNow } from "./readdress.ts";

export interface RecordDispatchFailure {
  readonly type: "RecordDispatchFailure";
  readonly number: number;
}

/** It did not arrive: sent again another way, which counts as the moment of sending (Awb 2:11). */
export const recordDispatchFailure: Rule<RecordDispatchFailure> = {
  type: "RecordDispatchFailure",
  by: ["SYSTEM", "COORDINATOR"],
  guard: mustNotBeDestroyed,
  decide: (complaint, { number }, context) => {
    const notice = complaint.notices.find((one) => one.number === number);
    if (!notice) return refuse("NO_SUCH_NOTICE", { number });
    if (notice.state === "FAILED" || notice.state === "CANCELLED") return refuse("ALREADY_DONE");
    return accept(context, { type: "NoticeFailed", number }, ...sentAgain(complaint, notice, context));
  },
};

/**
 * To who is written to now. Nothing is asked for that may not leave: a decline after its term, or an answer to a case
 * reopened meanwhile.
 */
function sentAgain(complaint: Complaint, notice: Notice, context: Context): readonly NoticeRequested[] {
  const to = recipientNow(complaint, notice);
  const waiting: Notice = { ...notice, to, state: "REQUESTED", requestedAt: context.now };
  if (dispatchRefusal(complaint, waiting, today(context), context)) return [];
  return requestNotices(complaint, { kind: notice.kind, to }).map((again) => ({
    ...again,
    channel: otherWay(complaint, waiting),
    replaces: notice.number,
  }));
}

/** Post, or the complaint's own page for somebody whose address nobody knows. */
function otherWay(complaint: Complaint, { to }: Notice): NoticeChannel {
  if (to.kind !== "PARTY") return "POST";
  const { complainants, representative } = complaint;
  const known = [...complainants, ...(representative ? [representative] : [])];
  const person = known.find((one) => one.partyId === to.partyId);
  return person && !person.postalAddress ? "PORTAL" : "POST";
}
