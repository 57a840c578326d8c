import { postsLetter } from "../../../access/posting.ts";
import type { Complaint, Notice } from "../../complaint.ts";
import type { Context } from "../../context.ts";
import { mustNotBeDestroyed } from "../../guards.ts";
import { type Refusal, refusal } from "../../refusals.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../../rule.ts";
import { closing } from "../closing.ts";
import type { DispatchEvidence } from "../notice-kinds.ts";
import { dispatchDayRefusal, dispatchRefusal } from "./dispatch-refusal.ts";
import { evidenceRefusal } from "./evidence-refusal.ts";

export interface RecordDispatch {
  readonly number: number;
  /** The day the letter left, which is the day it carries. */
  readonly dispatchedOn: Temporal.PlainDate;
  readonly evidence: DispatchEvidence;
  /** Of the letter as kept, or as printed; undefined while none was composed, and then nothing can have left. */
  readonly letterHash: string | undefined;
}

/**
 * The evidence that a letter left (Awb 2:11, 2:25). For the answer and the decline it is what closes the case, decides
 * whether it was in time, and starts the ombudsman's year (Awb 9:24(1)).
 */
export const recordDispatch: Rule<RecordDispatch> = {
  by: ["SYSTEM", "COORDINATOR", "POST"],
  guard: (complaint, context) => firstOf(mustNotBeDestroyed(complaint), mustHaveLetter(complaint, context)),
  decide: (complaint, { number, dispatchedOn, evidence, letterHash }, context) => {
    const notice = complaint.notices.find((one) => one.number === number);
    const isTheirs = notice && postsLetter(context.actor, complaint, notice, context.coordination);
    if (!isTheirs || letterHash === undefined) return refuse("NO_SUCH_NOTICE", { number });
    const wasOvertaken = leftOvertaken(notice, context);
    const refused = firstOf(
      evidenceRefusal(complaint, notice, evidence),
      wasOvertaken
        ? dispatchDayRefusal(notice, dispatchedOn, context)
        : dispatchRefusal(complaint, notice, dispatchedOn, context),
    );
    return unless(refused, () =>
      accept(
        context,
        { type: "NoticeDispatched", number, dispatchedOn, evidence, letterHash },
        ...(wasOvertaken ? [] : closing(complaint, notice, dispatchedOn, context)),
      ),
    );
  },
};

/**
 * It was in the post when something overtook it, as a mail can be leaving meanwhile: nobody can take it back, so the file says
 * that it left, and nothing follows from it.
 */
function leftOvertaken({ state, channel }: Notice, { actor }: Context): boolean {
  const onPaper = channel === "POST" || channel === "NONE";
  return state === "CANCELLED" && onPaper && actor.kind === "STAFF";
}

function mustHaveLetter(complaint: Complaint, { actor, coordination }: Context): Refusal | undefined {
  const isThere = complaint.notices.some((one) => postsLetter(actor, complaint, one, coordination));
  return isThere ? undefined : refusal("NO_SUCH_NOTICE");
}
