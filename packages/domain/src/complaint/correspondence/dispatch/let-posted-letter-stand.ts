import type { TextRef } from "../../../ids.ts";
import { mustNotBeArchived } from "../../guards.ts";
import { refusal } from "../../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../../rule.ts";
import { answered } from "../answered.ts";
import { replaced } from "../replaced.ts";
import { leftStanding, lettersLeftToStand } from "./posted-letters.ts";

export interface LetPostedLetterStand {
  readonly number: number;
  readonly reason: TextRef;
}

/**
 * The last address given is wrong, and a second sending and every other known way failed, each recorded: then the letter that
 * was posted counts on the day of that last posting (Awb 2:11). An answer or a decline ends the case as of that day, also
 * where it had been opened again because the letter came back (Awb 9:8(3), 9:12(1), 9:24(1)(a)).
 */
export const letPostedLetterStand: Rule<LetPostedLetterStand> = {
  by: ["SIGNATORY"],
  guard: (complaint) =>
    firstOf(
      mustNotBeArchived(complaint),
      lettersLeftToStand(complaint).length > 0 ? undefined : refusal("CAN_BE_SENT_AGAIN"),
    ),
  decide: (complaint, { number, reason }, context) => {
    const letter = lettersLeftToStand(complaint).find((one) => one.number === number);
    if (!letter) return refuse("CAN_BE_SENT_AGAIN");
    const again = complaint.notices.find(({ replaces }) => replaces === number)?.number;
    const notices = leftStanding(complaint, number);
    const after = { ...complaint, ...(again ? replaced(complaint, again, number) : {}), notices };
    const endsCase = letter.kind === "DECISION" || letter.kind === "DECLINED";
    return accept(
      context,
      { type: "PostedLetterLeftStanding", number, reason },
      ...(endsCase ? answered(after, context) : []),
    );
  },
};
