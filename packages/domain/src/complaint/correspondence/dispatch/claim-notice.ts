import { mustNotBeDestroyed, today } from "../../guards.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../../rule.ts";
import { dispatchRefusal } from "./dispatch-refusal.ts";
import { evidenceOf } from "./evidence-of.ts";
import { evidenceRefusal } from "./evidence-refusal.ts";

export interface ClaimNotice {
  readonly number: number;
  /** Of the letter as kept, which is what will be handed over. */
  readonly letterHash: string;
}

/**
 * The letter, or the message that it is there to be read, is about to be given to the mail server. Written before that happens: what takes letters back finds it gone, so
 * that no mail leaves of which the file says that it did not (Awb 2:11, 9:12(1)).
 */
export const claimNotice: Rule<ClaimNotice> = {
  by: ["SYSTEM"],
  guard: mustNotBeDestroyed,
  decide: (complaint, { number, letterHash }, context) => {
    const notice = complaint.notices.find((one) => one.number === number);
    if (!notice) return refuse("NO_SUCH_NOTICE", { number });
    if (notice.state === "CLAIMED") return refuse("LETTER_LEAVING", { number });
    const refused = firstOf(
      evidenceRefusal(complaint, notice, evidenceOf(notice)),
      dispatchRefusal(complaint, notice, today(context), context),
    );
    return unless(refused, () => accept(context, { type: "NoticeClaimed", number, letterHash }));
  },
};
