import type { Story } from "../told.ts";
import { approve, assess, coordinatorOf, declare, hear, judge, route, step } from "./handling-steps.ts";

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
  yield step(0, coordinatorOf(teller), ({ newPartyId }) => ({
    type: "NameRespondent",
    partyId: newPartyId(),
    staffId: teller.staffId("n.jansen"),
    office: "EMPLOYEE",
  }));
  yield* assess(teller, deputy);
  yield step(1, deputy, () => ({
    type: "AssignHandler",
    handlerId: teller.staffId("j.bos"),
    departmentId: undefined,
    mayHandle: true,
  }));
  yield declare(teller, "j.bos");
  yield* hear(teller, "j.bos");
  yield* judge(teller, "j.bos", true);
  yield* approve(teller, "e.visser");
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
  yield step(1, coordinatorOf(teller), () => ({
    type: "AssignHandler",
    handlerId: teller.staffId("j.bos"),
    departmentId: undefined,
    mayHandle: true,
  }));
  yield declare(teller, "j.bos");
  yield* hear(teller, "j.bos");
  yield* judge(teller, "j.bos", true);
  yield* approve(teller);
};
