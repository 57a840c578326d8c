import { undoHandOver } from "../../closing/hand-over/undo-hand-over.ts";
import type { Complaint, Notice } from "../../complaint.ts";
import type { Context } from "../../context.ts";
import { mustNotBeDestroyed, today } from "../../guards.ts";
import { accept, type Rule, refuse } from "../../rule.ts";
import type { NoticeRequested } from "../notice.ts";
import type { FailureReason, NoticeChannel } from "../notice-kinds.ts";
import { requestNotices, waysTo } from "../notices.ts";
import { recipientNow } from "../readdress.ts";
import { undoClosing } from "../undo-closing.ts";
import { dispatchRefusal } from "./dispatch-refusal.ts";

export interface RecordDispatchFailure {
  readonly number: number;
  /** What is wrong with the way it went; undefined: what was sent came back. Trouble of our own is no failure of the way. */
  readonly reason?: FailureReason;
}

/**
 * It did not arrive: sent again another way, which counts as the moment of sending (Awb 2:11). An answer that is not on its
 * way again has closed nothing.
 */
export const recordDispatchFailure: Rule<RecordDispatchFailure> = {
  by: ["SYSTEM", "COORDINATOR"],
  guard: mustNotBeDestroyed,
  decide: (complaint, { number, reason = "CAME_BACK" }, context) => {
    const notice = complaint.notices.find((one) => one.number === number);
    if (!notice) return refuse("NO_SUCH_NOTICE", { number });
    if (notice.state === "FAILED" || notice.state === "CANCELLED") return refuse("ALREADY_DONE");
    // What is leaving at this moment is the mail server's to tell of; after a silence anybody may know more.
    const inTheAir = notice.state === "CLAIMED" && !notice.answerLost;
    if (inTheAir && context.actor.kind !== "SYSTEM") return refuse("LETTER_LEAVING", { number });
    const again = sentAgain(complaint, notice, context);
    return accept(
      context,
      { type: "NoticeFailed", number, reason },
      ...again,
      ...undoClosing(complaint, notice, again, context),
      ...undoHandOver(complaint, notice, again),
    );
  },
};

/**
 * To who is written to now. Nothing is asked for that may not leave: a decline after its term, or an answer to a case
 * reopened meanwhile.
 */
function sentAgain(complaint: Complaint, notice: Notice, context: Context): readonly NoticeRequested[] {
  if (notice.overtaken) return [];
  const to = recipientNow(complaint, notice);
  const waiting: Notice = { ...notice, to, state: "REQUESTED", requestedAt: context.now };
  if (dispatchRefusal(complaint, waiting, today(context), context)) return [];
  return requestNotices(complaint, { kind: notice.kind, to }).map((again) => ({
    ...again,
    channel: otherWay(complaint, waiting, notice),
    replaces: notice.number,
  }));
}

/**
 * A way that has not failed for this letter; NONE where there is none left: then it waits for an address. What goes to an
 * authority or a respondent goes by post.
 */
function otherWay(complaint: Complaint, { to }: Notice, failed: Notice): NoticeChannel {
  if (to.kind !== "PARTY" || complaint.respondents.some((one) => one.partyId === to.partyId)) return "POST";
  const tried = triedWays(complaint, failed);
  return waysTo(complaint, to.partyId).find((way) => !tried.includes(way)) ?? "NONE";
}

/** The ways of a letter and of those it was sent instead of. */
function triedWays({ notices }: Complaint, { kind, to, channel }: Notice): readonly NoticeChannel[] {
  const failures = notices.filter(
    (one) =>
      one.state === "FAILED" &&
      one.kind === kind &&
      one.to.kind === "PARTY" &&
      to.kind === "PARTY" &&
      one.to.partyId === to.partyId,
  );
  return [channel, ...failures.map((one) => one.channel)];
}
