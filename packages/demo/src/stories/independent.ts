import * as usual from "@gehoor/domain/usual-commands";
import type { Story } from "../telling/story.ts";
import {
  approve,
  ask,
  assess,
  assessAtOnce,
  coordinatorOf,
  declare,
  hear,
  judge,
  nameRespondent,
  route,
  step,
} from "./handling-steps.ts";

/** About a head of department: a director handles it, since the head is involved (Awb 9:7(1)). */
export const byDirector: Story = function* (tools) {
  yield* assess(tools);
  yield* route(tools, "j.bos");
  yield* hear(tools, "j.bos");
  yield* judge(tools, "j.bos", true);
  yield* approve(tools, "e.visser");
};

/** About an alderman: the board handles it (Awb 9:7(2)). */
export const byBoard: Story = function* (tools) {
  yield* assess(tools);
  yield* route(tools, "c.vanloon");
  yield* hear(tools, "c.vanloon");
  yield* judge(tools, "c.vanloon", tools.random.chance(0.5));
  yield* approve(tools);
};

/** About the coordinator: as soon as that is recorded, the deputy coordinates by herself. */
export const byDeputy: Story = function* (tools) {
  const deputy = tools.staff("f.dekker");
  yield step(0, coordinatorOf(tools), ({ newPartyId }) =>
    usual.nameRespondent(newPartyId(), tools.staffId("n.jansen")),
  );
  yield* assess(tools, deputy);
  yield ask(tools, "j.bos", 1, deputy);
  yield declare(tools, "j.bos");
  yield* hear(tools, "j.bos");
  yield* judge(tools, "j.bos", true);
  yield* approve(tools, "e.visser");
};

/** Asked to handle it, and has not answered yet: on the day it came in, so that the two working days may still run. */
export const askedToHandle: Story = function* (tools) {
  yield* assessAtOnce(tools);
  yield* nameRespondent(tools);
  yield ask(tools, tools.headOf(tools.matter.department), 0);
};

/** The first who is asked says that they were there: kept from it, and another is asked (Awb 9:7(1)). */
export const askedWasInvolved: Story = function* (tools) {
  const first = tools.headOf(tools.matter.department);
  yield* assess(tools);
  yield ask(tools, first, 1);
  yield step(1, tools.staff(first), ({ addText }) => ({
    type: "DeclineAssignment",
    reason: addText("REASON", "Ik zei zelf dat deze brief kon wachten."),
    involved: true,
  }));
  yield* route(tools, "j.bos");
  yield* hear(tools, "j.bos");
  yield* judge(tools, "j.bos", true);
  yield* approve(tools);
};

/** The handler turns out to have been there: released, and another takes over. */
export const handlerInvolved: Story = function* (tools) {
  const handler = tools.headOf(tools.matter.department);
  yield* assess(tools);
  yield* route(tools, handler);
  yield step(2, tools.staff(handler), () => ({
    type: "RecordInvolvement",
    staffId: tools.staffId(handler),
  }));
  yield ask(tools, "j.bos", 1);
  yield declare(tools, "j.bos");
  yield* hear(tools, "j.bos");
  yield* judge(tools, "j.bos", true);
  yield* approve(tools);
};
