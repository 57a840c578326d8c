import { amsterdamDay } from "../../../calendar/amsterdam-day.ts";
import { mustNotBeDestroyed } from "../../guards.ts";
import { accept, type Rule, refuse } from "../../rule.ts";
import { closing } from "../closing.ts";
import { evidenceOf } from "./evidence-of.ts";

export interface RecordAcceptance {
  readonly number: number;
  /** When the mail server said that it took the letter over. */
  readonly acceptedAt: Temporal.Instant;
}

/**
 * The mail server took the claimed letter: it left, on the day of that moment in Amsterdam, whatever happened to the
 * complaint meanwhile (Awb 2:11, 2:25). Only an answer that still stands closes the case.
 */
export const recordAcceptance: Rule<RecordAcceptance> = {
  by: ["SYSTEM"],
  guard: mustNotBeDestroyed,
  decide: (complaint, { number, acceptedAt }, context) => {
    const notice = complaint.notices.find((one) => one.number === number);
    if (notice?.state !== "CLAIMED" || notice.letterHash === undefined)
      return refuse("NOT_LEAVING", { number });
    const { letterHash, answerLost } = notice;
    const dispatchedOn = amsterdamDay(acceptedAt);
    return accept(
      context,
      {
        ...{ type: "NoticeDispatched", number, dispatchedOn, letterHash, acceptedAt },
        evidence: evidenceOf(notice),
        perhapsTwice: answerLost,
      },
      ...closing(complaint, notice, dispatchedOn, context),
    );
  },
};
