import { describe, expect, it } from "vitest";
import {
  after,
  annaId,
  approved,
  complaintOf,
  coordinator,
  day,
  declineApproved,
  dispatch,
  given,
  type History,
  handler,
  inHandling,
  letterNumber,
  signatory,
  system,
  text,
} from "../../../testing/index.ts";
import type { NoticeKind } from "../notice-kinds.ts";

const stand = (number: number) =>
  ({ type: "LetPostedLetterStand", number, reason: text("nobody-lives-there") }) as const;

/** It leaves on this day and comes back on that one; the number under which it went. */
function fails(history: History, kind: NoticeKind, on: string, backOn = on) {
  const number = letterNumber(complaintOf(history), kind, annaId);
  const back = after(
    history,
    [on, system, dispatch(number, on)],
    [backOn, coordinator, { type: "RecordDispatchFailure", number }],
  );
  return { number, back };
}

/** By e-mail first, and then by post: both fail, and it waits for an address. */
function failsTwice(history: History, kind: NoticeKind, [first, second]: readonly [string, string]) {
  return fails(fails(history, kind, first).back, kind, second);
}

describe("an answer that was posted last and came back for good (2:11)", () => {
  const { back, number } = failsTwice(approved(), "DECISION", ["2026-03-19", "2026-03-23"]);

  it("opened the case, and may be let stand: it ended on the day of the last posting", () => {
    expect(complaintOf(back).status).toBe("DRAFT_DECISION");
    const { ending, status, notices } = given(back)
      .when(stand(number))
      .by(signatory)
      .on("2026-04-20")
      .thenHappens({ type: "PostedLetterLeftStanding", number }, "ComplaintDecided", "NoticeRequested")
      .complaint();
    expect(status).toBe("DECIDED");
    expect([ending?.on, ending?.ombudsmanUntilOn].map(String)).toEqual(["2026-03-23", "2027-03-23"]);
    expect(ending?.inTime).toBe(true);
    expect(notices.find((one) => one.number === number)).toMatchObject({
      state: "DISPATCHED",
      dispatchedOn: day("2026-03-23"),
    });
    expect(notices.some(({ kind, state }) => kind === "DECISION" && state === "REQUESTED")).toBe(false);
  });

  it("is the signatory's to say, of that letter, and once", () => {
    given(back).when(stand(number)).by(coordinator).on("2026-04-20").thenRefused("NOT_YOURS");
    given(back).when(stand(number)).by(handler).on("2026-04-20").thenRefused("NOT_YOURS");
    given(back).when(stand(1)).by(signatory).on("2026-04-20").thenRefused("CAN_BE_SENT_AGAIN");
    const stands = after(back, ["2026-04-20", signatory, stand(number)]);
    given(stands).when(stand(number)).by(signatory).on("2026-04-21").thenRefused("CAN_BE_SENT_AGAIN");
  });

  it("is sent again where one sending alone failed", () => {
    const once = fails(approved(), "DECISION", "2026-03-19");
    given(once.back).when(stand(once.number)).by(signatory).on("2026-04-20").thenRefused("CAN_BE_SENT_AGAIN");
  });

  it("goes first to an address that became known since", () => {
    const moved = after(back, [
      "2026-03-30",
      coordinator,
      {
        ...{ type: "ChangeContact", partyId: annaId, identified: true, portal: undefined },
        ...{ emailConsent: false, postalAddress: true },
      },
    ]);
    given(moved).when(stand(number)).by(signatory).on("2026-04-20").thenRefused("CAN_BE_SENT_AGAIN");
    const third = fails(moved, "DECISION", "2026-04-01");
    given(third.back).when(stand(number)).by(signatory).on("2026-04-20").thenRefused("CAN_BE_SENT_AGAIN");
    const { ending } = given(third.back).when(stand(third.number)).by(signatory).on("2026-04-20").complaint();
    expect(ending?.on.toString()).toBe("2026-04-01");
  });
});

describe("another letter that was posted last and came back for good", () => {
  it("declines, within the four weeks", () => {
    const { back, number } = failsTwice(declineApproved(), "DECLINED", ["2026-03-12", "2026-03-16"]);
    expect(complaintOf(back).status).toBe("ASSESSING");
    const { ending } = given(back)
      .when(stand(number))
      .by(signatory)
      .on("2026-03-27")
      .thenAlso("PostedLetterLeftStanding", "ComplaintDeclined")
      .thenIs({ status: "DECLINED" })
      .complaint();
    expect(ending?.on.toString()).toBe("2026-03-16");
  });

  it("does not bring back a decline that lapsed meanwhile (9:8(3))", () => {
    const { back, number } = failsTwice(declineApproved(), "DECLINED", ["2026-03-12", "2026-03-16"]);
    const lapsed = after(back, ["2026-04-01", system, { type: "LapseDecline" }]);
    given(lapsed).when(stand(number)).by(signatory).on("2026-04-02").thenRefused("NOT_YOURS");
  });

  it("tells of the longer term (9:11(2)), and is asked of the signatory", () => {
    const adjourned = after(inHandling(), [
      "2026-04-09",
      coordinator,
      { type: "Adjourn", weeks: 4, reason: text("witness-away") },
    ]);
    const { back, number } = failsTwice(adjourned, "ADJOURNED", ["2026-04-09", "2026-04-10"]);
    const { notices } = given(back)
      .when(stand(number))
      .by(signatory)
      .on("2026-04-13")
      .thenHappens("PostedLetterLeftStanding")
      .complaint();
    expect(notices.find((one) => one.number === number)?.state).toBe("DISPATCHED");
  });
});
