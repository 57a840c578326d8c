import { declineFor, mergeInto } from "@gehoor/domain/usual-commands";
import type { Story } from "../telling/told.ts";
import { assess, coordinatorOf, step } from "./handling-steps.ts";
import { answered, withdrawn } from "./ordinary.ts";

/** Sent twice: joined to the one received first, while that one is open. */
export const merged: Story = function* (teller) {
  const into = teller.earlier;
  if (!into) return yield* answered(teller);
  yield* assess(teller);
  yield step(0, coordinatorOf(teller), () => mergeInto(into));
};

/** About conduct that was judged before (Awb 9:8(1)(a)): asks for a complaint that was really handled. */
export const handledBefore: Story = function* (teller) {
  const earlier = teller.earlier;
  if (!earlier) return yield* answered(teller);
  yield* assess(teller);
  yield step(1, coordinatorOf(teller), ({ addText }) => {
    const reasons = `Over deze gebeurtenis hebben wij al geoordeeld, onder kenmerk ${earlier.reference}.`;
    return declineFor("ALREADY_HANDLED", addText("REASON", reasons), {
      earlier: { complaintId: earlier.id, outcome: earlier.ending?.outcome },
    });
  });
  yield step(2, teller.staff("a.smit"), () => ({ type: "ApproveDecline" }));
};

/** Withdrawn, put away when the ombudsman's year was over, and gone when nothing kept it any longer. */
export const destroyed: Story = function* (teller) {
  yield* withdrawn(teller);
  yield step(275, teller.staff("g.dehaan"), () => ({ type: "ArchiveComplaint" }));
  yield step(45, teller.staff("g.dehaan"), () => ({
    type: "DestroyComplaint",
    reportPublished: true,
    listApproved: true,
    mainStatus: undefined,
  }));
};

/** Answered, and put away when the ombudsman's year was over. */
export const archived: Story = function* (teller) {
  yield* answered(teller);
  yield step(275, teller.staff("g.dehaan"), () => ({ type: "ArchiveComplaint" }));
};
