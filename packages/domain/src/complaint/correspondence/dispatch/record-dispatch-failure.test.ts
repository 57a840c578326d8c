import { describe, expect, it } from "vitest";
import {
  after,
  annaId,
  approved,
  archived,
  assessing,
  complainant,
  complaintOf,
  coordinator,
  day,
  decided,
  declineApproved,
  dispatch,
  given,
  type History,
  letterNumber,
  received,
  signatory,
  system,
  text,
} from "../../../testing/index.ts";

const decisionIn = (history: History) => letterNumber(complaintOf(history), "DECISION");
const acknowledgement = letterNumber(complaintOf(assessing()), "ACKNOWLEDGEMENT");

describe("a letter that did not arrive", () => {
  const bounced = (history: History, number: number, on: string) =>
    given(history).when({ type: "RecordDispatchFailure", number }).by(system).on(on);

  it("is sent again by post", () => {
    bounced(assessing(), acknowledgement, "2026-03-04").thenHappens(
      { type: "NoticeFailed", number: acknowledgement },
      { type: "NoticeRequested", kind: "ACKNOWLEDGEMENT", channel: "POST", replaces: acknowledgement },
    );
  });

  it("waits for an address where no other way is known, and closes nothing meanwhile", () => {
    const mailOnly = received({ complainants: [complainant(annaId, { postalAddress: false })] });
    const waiting = bounced(mailOnly, 1, "2026-03-02")
      .thenAlso({ type: "NoticeRequested", channel: "NONE" })
      .history();
    given(waiting)
      .when(dispatch(letterNumber(complaintOf(waiting), "RECEIPT"), "2026-03-03"))
      .by(system)
      .on("2026-03-03")
      .thenRefused("NOT_REACHED_SO");
    const address = {
      type: "ChangeContact",
      partyId: annaId,
      identified: true,
      emailConsent: false,
      postalAddress: true,
    } as const;
    const known = after(waiting, ["2026-03-04", coordinator, address]);
    expect(complaintOf(known).notices.findLast(({ kind }) => kind === "RECEIPT")?.channel).toBe("POST");
  });

  it("is not sent again the way that failed", () => {
    const byPost = received({ complainants: [complainant(annaId, { emailConsent: false })] });
    const posted = after(byPost, ["2026-03-02", system, dispatch(1, "2026-03-02")]);
    bounced(posted, 1, "2026-03-05").thenAlso({ type: "NoticeRequested", channel: "NONE", replaces: 1 });
  });

  it("as an answer counts from the second sending, also for the ombudsman's year (2:11)", () => {
    const again = bounced(decided(), decisionIn(approved()), "2026-03-23")
      .thenIs({ status: "DECIDED" })
      .history();
    given(again)
      .when(dispatch(decisionIn(again), "2026-03-24"))
      .by(system)
      .on("2026-03-24")
      .thenHappens("NoticeDispatched", "ComplaintDecided")
      .thenIs({
        ending: {
          on: day("2026-03-24"),
          inTime: true,
          outcome: "FOUNDED",
          ombudsmanUntilOn: day("2027-03-24"),
          retention: "13.1",
        },
      });
  });

  it("as an answer does not leave for a case reopened meanwhile", () => {
    const again = bounced(decided(), decisionIn(approved()), "2026-03-23").history();
    const reopened = after(
      again,
      [
        "2026-03-24",
        coordinator,
        { type: "ProposeReopening", ground: "NEW_FACTS", reason: text("a-witness-wrote") },
      ],
      ["2026-03-24", signatory, { type: "DecideReopening", approved: true }],
    );
    given(reopened)
      .when(dispatch(decisionIn(again), "2026-03-25"))
      .by(system)
      .on("2026-03-25")
      .thenRefused("OVERTAKEN");
  });

  it("as an answer no longer leaves once the case lies in the archive", () => {
    const again = bounced(decided(), decisionIn(approved()), "2026-03-23").history();
    given(archived(again))
      .when(dispatch(decisionIn(again), "2027-04-01"))
      .by(system)
      .on("2027-04-01")
      .thenRefused("NOT_APPROVED");
  });

  it("as a decline is not sent again after its four weeks", () => {
    const number = letterNumber(complaintOf(declineApproved()), "DECLINED");
    const left = after(declineApproved(), ["2026-03-30", system, dispatch(number, "2026-03-30")]);
    bounced(left, number, "2026-03-30").thenAlso({ type: "NoticeRequested", kind: "DECLINED" });
    bounced(left, number, "2026-03-31").thenHappens("NoticeFailed", "ClosingUndone", "DeclineLapsed", {
      type: "NoticeRequested",
      kind: "RESUMED",
    });
  });

  it("fails once, and exists", () => {
    const failed = bounced(assessing(), acknowledgement, "2026-03-04").history();
    bounced(failed, acknowledgement, "2026-03-05").thenRefused("ALREADY_DONE");
    bounced(assessing(), 99, "2026-03-04").thenRefused("NO_SUCH_NOTICE");
    given(assessing())
      .when({ type: "RecordDispatchFailure", number: 2 })
      .by(coordinator)
      .on("2026-03-04")
      .thenAlso("NoticeFailed");
  });
});
