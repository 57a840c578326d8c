import * as usual from "@gehoor/domain/usual-commands";
import type { Story } from "../telling/told.ts";
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
export const byDirector: Story = function* (teller) {
  yield* assess(teller);
  yield* route(teller, "j.bos");
  yield* hear(teller, "j.bos");
  yield* judge(teller, "j.bos", true);
  yield* approve(teller, "e.visser");
};

/** About an alderman: the board handles it (Awb 9:7(2)). */
export const byBoard: Story = function* (teller) {
  yield* assess(teller);
  yield* route(teller, "c.vanloon");
  yield* hear(teller, "c.vanloon");
  yield* judge(teller, "c.vanloon", teller.random.chance(0.5));
  yield* approve(teller);
};

/** About the coordinator: as soon as that is recorded, the deputy coordinates by herself. */
export const byDeputy: Story = function* (teller) {
  const deputy = teller.staff("f.dekker");
  yield step(0, coordinatorOf(teller), ({ newPartyId }) =>
    usual.nameRespondent(newPartyId(), teller.staffId("n.jansen")),
  );
  yield* assess(teller, deputy);
  yield ask(teller, "j.bos", 1, deputy);
  yield declare(teller, "j.bos");
  yield* hear(teller, "j.bos");
  yield* judge(teller, "j.bos", true);
  yield* approve(teller, "e.visser");
};

/** Asked to handle it, and has not answered yet: on the day it came in, so that the two working days may still run. */
export const askedToHandle: Story = function* (teller) {
  yield* assessAtOnce(teller);
  yield* nameRespondent(teller);
  yield ask(teller, teller.headOf(teller.matter.department), 0);
};

/** The first who is asked says that he was there: kept from it, and another is asked (Awb 9:7(1)). */
export const askedWasInvolved: Story = function* (teller) {
  const first = teller.headOf(teller.matter.department);
  yield* assess(teller);
  yield ask(teller, first, 1);
  yield step(1, teller.staff(first), ({ addText }) => ({
    type: "DeclineAssignment",
    reason: addText("REASON", "Ik zei zelf dat deze brief kon wachten."),
    involved: true,
  }));
  yield* route(teller, "j.bos");
  yield* hear(teller, "j.bos");
  yield* judge(teller, "j.bos", true);
  yield* approve(teller);
};

/** The handler turns out to have been there: released, and another takes over. */
export const handlerInvolved: Story = function* (teller) {
  const handler = teller.headOf(teller.matter.department);
  yield* assess(teller);
  yield* route(teller, handler);
  yield step(2, teller.staff(handler), () => ({
    type: "RecordInvolvement",
    staffId: teller.staffId(handler),
  }));
  yield ask(teller, "j.bos", 1);
  yield declare(teller, "j.bos");
  yield* hear(teller, "j.bos");
  yield* judge(teller, "j.bos", true);
  yield* approve(teller);
};
