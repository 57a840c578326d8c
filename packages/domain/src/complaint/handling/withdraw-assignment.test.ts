import { describe, expect, it } from "vitest";
import { viewOf } from "../../access/view.ts";
import {
  after,
  assessing,
  assignHandler,
  complaintOf,
  coordination,
  coordinator,
  declareUninvolved,
  given,
  handler,
  inHandling,
  otherHandler,
} from "../../testing/index.ts";

const withdraw = { type: "WithdrawAssignment" } as const;

describe("a question to handle the complaint that is taken back", () => {
  const asked = after(inHandling(), ["2026-03-09", coordinator, assignHandler(otherHandler.staffId)]);

  it("leaves the earlier handler, and hides the complaint again from who was asked", () => {
    const back = given(asked)
      .when(withdraw)
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens("AssignmentWithdrawn")
      .thenIs({ status: "IN_HANDLING", proposedHandler: undefined });
    expect(complaintOf(back.history()).handler?.staffId).toBe(handler.staffId);
    expect(viewOf(otherHandler, complaintOf(back.history()), coordination)).toBe("NONE");
  });

  it("is not one that was answered, or never asked, and is nobody's but the coordinator's", () => {
    const answered = after(asked, ["2026-03-09", otherHandler, declareUninvolved]);
    given(answered).when(withdraw).by(coordinator).on("2026-03-09").thenRefused("NOT_PROPOSED");
    given(assessing()).when(withdraw).by(coordinator).on("2026-03-09").thenRefused("NOT_PROPOSED");
    given(asked).when(withdraw).by(otherHandler).on("2026-03-09").thenRefused("NOT_YOURS");
  });
});
