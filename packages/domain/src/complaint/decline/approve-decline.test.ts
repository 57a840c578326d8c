import { describe, expect, it } from "vitest";
import {
  after,
  annaId,
  assessing,
  complaintOf,
  coordinator,
  day,
  declineApproved,
  declined,
  declineProposed,
  dirkId,
  dispatch,
  given,
  handler,
  inHandling,
  letter,
  letterNumber,
  proposeDecline,
  sent,
  signatory,
  system,
} from "../../testing/index.ts";

const approve = { type: "ApproveDecline" } as const;
const drop = { type: "DropDecline", comments: undefined } as const;

describe("approving a decline", () => {
  it("makes the letter with reasons and the way to the ombudsman; the complaint stays open until it has left", () => {
    given(declineProposed())
      .when(approve)
      .by(signatory)
      .on("2026-03-11")
      .thenHappens({ type: "DeclineApproved", approvedBy: signatory.staffId }, letter("DECLINED", annaId))
      .thenIs({ status: "ASSESSING" });
  });

  it("takes a second person, who is not the handler either (four eyes)", () => {
    const both = { ...coordinator, roles: ["COORDINATOR", "SIGNATORY"] as const };
    given(declineProposed()).when(approve).by(both).on("2026-03-11").thenRefused("FOUR_EYES");
    const handled = declineProposed(inHandling());
    given(handled)
      .when(approve)
      .by({ ...handler, roles: ["SIGNATORY"] })
      .on("2026-03-11")
      .thenRefused("FOUR_EYES");
  });

  it("comes too late after four weeks", () => {
    given(declineProposed()).when(approve).by(signatory).on("2026-03-31").thenRefused("DECLINE_TERM_PASSED");
  });

  it("happens once, to what was proposed, by a signatory", () => {
    given(declineApproved()).when(approve).by(signatory).on("2026-03-12").thenRefused("ALREADY_APPROVED");
    given(declineProposed()).when(approve).by(handler).on("2026-03-11").thenRefused("NOT_YOURS");
    const aboutToDrop = after(declineProposed(), ["2026-03-11", signatory, drop]);
    given(aboutToDrop).when(drop).by(coordinator).on("2026-03-12").thenRefused("DECLINE_NOT_PROPOSED");
  });
});

describe("the decline that leaves", () => {
  it("ends the complaint and starts the ombudsman's year (9:24(1)(b)); nobody complained about hears of it", () => {
    given(declineApproved())
      .when(dispatch(letterNumber(complaintOf(declineApproved()), "DECLINED"), "2026-03-12"))
      .by(system)
      .on("2026-03-12")
      .thenHappens("NoticeDispatched", "ComplaintDeclined")
      .thenIs({
        status: "DECLINED",
        ending: {
          on: day("2026-03-12"),
          inTime: true,
          outcome: undefined,
          ombudsmanUntilOn: day("2027-03-12"),
          retention: "13.1.4",
        },
      });
  });

  it("is told to the respondent who had the copy", () => {
    const history = declineApproved(declineProposed(inHandling()));
    given(history)
      .when(dispatch(letterNumber(complaintOf(history), "DECLINED"), "2026-03-12"))
      .by(system)
      .on("2026-03-12")
      .thenAlso(letter("OUTCOME", dirkId));
  });

  it("cannot leave after four weeks, whoever approved it in time", () => {
    const number = letterNumber(complaintOf(declineApproved()), "DECLINED");
    given(declineApproved())
      .when(dispatch(number, "2026-03-31"))
      .by(system)
      .on("2026-03-31")
      .thenRefused("DECLINE_TERM_PASSED");
    given(declineApproved())
      .when(dispatch(number, "2026-03-30"))
      .by(coordinator)
      .on("2026-04-02")
      .thenAlso("ComplaintDeclined");
  });
});

describe("dropping a decline", () => {
  it("after approval keeps the letter from leaving", () => {
    const dropped = given(declineApproved())
      .when(drop)
      .by(coordinator)
      .on("2026-03-12")
      .thenHappens("DeclineDropped")
      .complaint();
    expect(dropped).toMatchObject({ decline: undefined, approval: undefined });
    expect(dropped.notices.find(({ kind }) => kind === "DECLINED")?.state).toBe("CANCELLED");
  });

  it("also keeps the letter from leaving that was sent again after a bounce", () => {
    const number = letterNumber(complaintOf(declineApproved()), "DECLINED");
    const again = after(declineApproved(), ["2026-03-12", system, { type: "RecordDispatchFailure", number }]);
    const dropped = given(again).when(drop).by(coordinator).on("2026-03-12").complaint();
    const letters = dropped.notices.filter(({ kind }) => kind === "DECLINED");
    expect(letters.map(({ state }) => state)).toEqual(["FAILED", "CANCELLED"]);
  });

  it("lets it be proposed again, and comes too late once it has left", () => {
    const dropped = after(declineApproved(), ["2026-03-12", coordinator, drop]);
    given(dropped).when(proposeDecline[2]).by(coordinator).on("2026-03-12").thenHappens("DeclineProposed");
    given(declined()).when(drop).by(coordinator).on("2026-03-13").thenRefused("NOT_OPEN");
    given(sent(assessing(), "ACKNOWLEDGEMENT", "2026-03-03"))
      .when(drop)
      .by(coordinator)
      .on("2026-03-13")
      .thenRefused("DECLINE_NOT_PROPOSED");
  });
});
