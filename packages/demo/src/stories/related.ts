import { declineFor, mergeInto } from "@gehoor/domain/usual-commands";
import type { Story } from "../telling/story.ts";
import { assess, coordinatorOf, step } from "./handling-steps.ts";
import { answered, withdrawn } from "./ordinary.ts";

/** Sent twice: joined to the one received first, while that one is open. */
export const merged: Story = function* (tools) {
  const into = tools.earlier;
  if (!into) return yield* answered(tools);
  yield* assess(tools);
  yield step(0, coordinatorOf(tools), () => mergeInto(into));
};

/** About conduct that was judged before (Awb 9:8(1)(a)): asks for a complaint that was really handled. */
export const handledBefore: Story = function* (tools) {
  const earlier = tools.earlier;
  if (!earlier) return yield* answered(tools);
  yield* assess(tools);
  yield step(1, coordinatorOf(tools), ({ addText }) => {
    const reasons = `Over deze gebeurtenis hebben wij al geoordeeld, onder kenmerk ${earlier.reference}.`;
    return declineFor("ALREADY_HANDLED", addText("REASON", reasons), {
      earlier: { complaintId: earlier.id, outcome: earlier.ending?.outcome },
    });
  });
  yield step(2, tools.staff("a.smit"), () => ({ type: "ApproveDecline" }));
};

/** Withdrawn, put away when the ombudsman's year was over, and gone when nothing kept it any longer. */
export const destroyed: Story = function* (tools) {
  yield* withdrawn(tools);
  yield step(275, tools.staff("g.dehaan"), () => ({ type: "ArchiveComplaint" }));
  yield step(45, tools.staff("g.dehaan"), () => ({
    type: "DestroyComplaint",
    reportPublished: true,
    listApproved: true,
    mainStatus: undefined,
  }));
};

/** Answered, and put away when the ombudsman's year was over. */
export const archived: Story = function* (tools) {
  yield* answered(tools);
  yield step(275, tools.staff("g.dehaan"), () => ({ type: "ArchiveComplaint" }));
};
