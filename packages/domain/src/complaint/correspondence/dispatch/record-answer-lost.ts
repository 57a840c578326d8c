import { mustNotBeDestroyed } from "../../guards.ts";
import { accept, type Rule, unless } from "../../rule.ts";
import { mustBeLeaving } from "./must-be-leaving.ts";

export interface RecordAnswerLost {
  readonly number: number;
}

/**
 * The mail server was given the text and its answer was lost, on the way or by our own stopping: whether the letter left is
 * not known, and the file says so. Sent again, it goes under the same Message-ID.
 */
export const recordAnswerLost: Rule<RecordAnswerLost> = {
  by: ["SYSTEM"],
  guard: mustNotBeDestroyed,
  decide: (complaint, { number }, context) =>
    unless(mustBeLeaving(complaint, number, { answerLost: false }), () =>
      accept(context, { type: "NoticeAnswerLost", number }),
    ),
};
