import type { Complaint } from "../../complaint.ts";
import { type Refusal, refusal } from "../../refusals.ts";

/** Claimed, and not yet heard of; with `answerLost`, also whether a silence of the server was noted before. */
export function mustBeLeaving(
  { notices }: Complaint,
  number: number,
  asked: { readonly answerLost?: boolean } = {},
): Refusal | undefined {
  const notice = notices.find((one) => one.number === number);
  if (!notice) return refusal("NO_SUCH_NOTICE", { number });
  const fits = asked.answerLost === undefined || asked.answerLost === notice.answerLost;
  return notice.state === "CLAIMED" && fits ? undefined : refusal("NOT_LEAVING", { number });
}
