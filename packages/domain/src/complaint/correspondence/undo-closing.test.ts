import { describe, expect, it } from "vitest";
import {
  after,
  annaId,
  assessing,
  complaintOf,
  coordinator,
  declineApproved,
  dispatch,
  given,
  type History,
  letter,
  letterNumber,
  system,
} from "../../testing/index.ts";

const decline = letterNumber(complaintOf(declineApproved()), "DECLINED");

describe("an answer that closed the case and did not arrive", () => {
  const bounced = (history: History, number: number, on: string) =>
    given(history).when({ type: "RecordDispatchFailure", number }).by(coordinator).on(on);
  const declined = after(declineApproved(), ["2026-03-30", system, dispatch(decline, "2026-03-30")]);

  it("as a decline after its four weeks is no decline any more: the complaint is open and goes on", () => {
    bounced(declined, decline, "2026-03-31")
      .thenHappens(
        { type: "NoticeFailed", reason: "CAME_BACK" },
        { type: "ClosingUndone", number: decline },
        "DeclineLapsed",
        letter("RESUMED", annaId),
      )
      .thenIs({ status: "ASSESSING", ending: undefined, decline: undefined });
  });

  it("as a decline within them goes another way, and stays what it was", () => {
    bounced(declined, decline, "2026-03-30")
      .thenHappens("NoticeFailed", { type: "NoticeRequested", channel: "POST" })
      .thenIs({ status: "DECLINED" });
  });

  it("does not undo what a later letter closed", () => {
    const again = bounced(declined, decline, "2026-03-30").history();
    const second = letterNumber(complaintOf(again), "DECLINED");
    expect(complaintOf(after(again, ["2026-03-30", system, dispatch(second, "2026-03-30")])).status).toBe(
      "DECLINED",
    );
  });

  it("keeps closed what nobody closed by it", () => {
    bounced(assessing(), 1, "2026-03-31").thenNot("ClosingUndone");
  });
});
