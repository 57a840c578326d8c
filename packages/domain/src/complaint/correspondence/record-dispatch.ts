import { postsLetter } from "../../access/posting.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import { endingOn, outcomeOf } from "../ending.ts";
import type { Happening } from "../event.ts";
import { mustNotBeDestroyed } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../rule.ts";
import { dispatchRefusal } from "./dispatch-refusal.ts";
import type { DispatchEvidence } from "./notice-kinds.ts";
import { requestNotices, toInformedRespondents, waysTo } from "./notices.ts";

export interface RecordDispatch {
  readonly type: "RecordDispatch";
  readonly number: number;
  /** The day the letter left, which is the day it carries. */
  readonly dispatchedOn: Temporal.PlainDate;
  readonly evidence: DispatchEvidence;
  /** Of the letter as kept; undefined while none was composed, and then nothing can have left. */
  readonly letterHash: string | undefined;
}

/**
 * The evidence that a letter left (Awb 2:11, 2:25). For the answer and the decline it is what closes the case, decides
 * whether it was in time, and starts the ombudsman's year (Awb 9:24(1)).
 */
export const recordDispatch: Rule<RecordDispatch> = {
  type: "RecordDispatch",
  by: ["SYSTEM", "COORDINATOR", "POST"],
  guard: (complaint, context) => firstOf(mustNotBeDestroyed(complaint), mustHaveLetter(complaint, context)),
  decide: (complaint, { number, dispatchedOn, evidence, letterHash }, context) => {
    const notice = complaint.notices.find((one) => one.number === number);
    const isTheirs = notice && postsLetter(context.actor, complaint, notice, context.coordination);
    if (!isTheirs || letterHash === undefined) return refuse("NO_SUCH_NOTICE", { number });
    const misfit = evidenceRefusal(complaint, notice, evidence);
    if (misfit) return { accepted: false, refusal: misfit };
    return unless(dispatchRefusal(complaint, notice, dispatchedOn, context), () =>
      accept(
        context,
        { type: "NoticeDispatched", number, dispatchedOn, evidence, letterHash },
        ...closing(complaint, notice, dispatchedOn, context),
      ),
    );
  },
};

function mustHaveLetter(complaint: Complaint, { actor, coordination }: Context): Refusal | undefined {
  const isThere = complaint.notices.some((one) => postsLetter(actor, complaint, one, coordination));
  return isThere ? undefined : refusal("NO_SUCH_NOTICE");
}

/**
 * Evidence says that it reached: mail only to who consented (Awb 2:8), shown only to who chose the page and can open it
 * (Awb 2:19), posted only where there is an address. Handing over proves itself.
 */
function evidenceRefusal(
  complaint: Complaint,
  { channel, to }: Notice,
  evidence: DispatchEvidence,
): Refusal | undefined {
  switch (evidence) {
    case "ACCEPTED_BY_MAIL_SERVER":
      return channel === "EMAIL" || channel === "WORK" ? undefined : refusal("NOT_BY_EMAIL");
    case "SHOWN":
      return to.kind === "PARTY" && channel === "PORTAL" && waysTo(complaint, to.partyId).includes("PORTAL")
        ? undefined
        : refusal("NOT_REACHED_SO");
    case "POSTED":
      return channel === "NONE" ? refusal("NOT_REACHED_SO") : undefined;
    case "HANDED_OVER":
      return undefined;
  }
}

/** An answer that bounced and is sent again closes the case anew: the second sending is what counts (Awb 2:11). */
function closing(
  complaint: Complaint,
  notice: Notice,
  dispatchedOn: Temporal.PlainDate,
  context: Context,
): readonly Happening[] {
  if (notice.kind !== "DECLINED" && notice.kind !== "DECISION") return [];
  const first = isOpenStatus(complaint.status);
  const outcome = first ? toInformedRespondents(complaint, "OUTCOME") : [];
  return [ended(complaint, notice.kind, dispatchedOn, context), ...requestNotices(complaint, ...outcome)];
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
