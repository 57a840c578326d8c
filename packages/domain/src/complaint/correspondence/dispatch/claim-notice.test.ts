import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  approved,
  assessing,
  at,
  claim,
  claimed,
  complainant,
  complaintOf,
  coordinator,
  day,
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

const answerIn = (history: History) => letterNumber(complaintOf(history), "DECISION");
const answer = answerIn(approved());
const decline = letterNumber(complaintOf(declineApproved()), "DECLINED");
const leaving = claimed(approved(), answer, "2026-03-19");
const declineLeaving = claimed(declineApproved(), decline, "2026-03-12");
const takenAt = (number: number, when: string) =>
  ({ type: "RecordAcceptance", number, acceptedAt: at(when) }) as const;
const refusedAddress = (number: number) =>
  ({ type: "RecordDispatchFailure", number, reason: "ADDRESS_REFUSED" }) as const;

describe("a letter that is being given to the mail server", () => {
  it("is claimed first, with the hash of what is handed over", () => {
    given(approved())
      .when({ type: "ClaimNotice", number: answer, letterHash: `hash of letter ${answer}` })
      .by(system)
      .on("2026-03-19")
      .thenHappens({ type: "NoticeClaimed", number: answer, letterHash: `hash of letter ${answer}` })
      .thenIs({ status: "DRAFT_DECISION" });
  });

  it("is not claimed when it may not leave, twice, or for the post", () => {
    given(leaving).when(claim(answer)).by(system).on("2026-03-19").thenRefused("LETTER_LEAVING");
    given(declineApproved())
      .when(claim(decline))
      .by(system)
      .on("2026-03-31")
      .thenRefused("DECLINE_TERM_PASSED");
    const byPost = received({ complainants: [complainant(annaId, { emailConsent: false })] });
    given(byPost).when(claim(1)).by(system).on("2026-03-02").thenRefused("NOT_BY_EMAIL");
    given(approved()).when(claim(99)).by(system).on("2026-03-19").thenRefused("NO_SUCH_NOTICE");
  });

  it("cannot be taken back: no return of the draft, no dropping of the decline", () => {
    const returned = { type: "ReturnDraft", comments: text("say-it-simpler") } as const;
    given(leaving).when(returned).by(signatory).on("2026-03-19").thenRefused("LETTER_LEAVING");
    const dropped = { type: "DropDecline", comments: undefined } as const;
    given(declineLeaving).when(dropped).by(coordinator).on("2026-03-12").thenRefused("LETTER_LEAVING");
  });

  it("nor by hand, or by word that it did not arrive, while the mail server has it", () => {
    given(leaving)
      .when(dispatch(answer, "2026-03-19"))
      .by(coordinator)
      .on("2026-03-19")
      .thenRefused("LETTER_LEAVING");
    given(leaving)
      .when({ type: "RecordDispatchFailure", number: answer })
      .by(coordinator)
      .on("2026-03-19")
      .thenRefused("LETTER_LEAVING");
  });

  it("keeps its recipient and channel when somebody changes their address meanwhile", () => {
    const leavingReceipt = claimed(received(), 1, "2026-03-02");
    const changed = after(leavingReceipt, [
      "2026-03-02",
      anna,
      { type: "ChangeContact", partyId: annaId, identified: true, emailConsent: false, postalAddress: true },
    ]);
    expect(complaintOf(changed).notices[0]).toMatchObject({ state: "CLAIMED", channel: "EMAIL" });
  });
});

describe("what the mail server says", () => {
  it("taken over: it left on the day of that moment in Amsterdam, not of its composing", () => {
    given(leaving)
      .when(takenAt(answer, "2026-03-20T00:30"))
      .by(system)
      .on("2026-03-20")
      .thenHappens(
        {
          type: "NoticeDispatched",
          dispatchedOn: day("2026-03-20"),
          letterHash: `hash of letter ${answer}`,
          perhapsTwice: false,
        },
        "ComplaintDecided",
        "NoticeRequested",
      )
      .thenIs({ status: "DECIDED" });
  });

  it("nothing was handed over: it waits again, and can be taken back", () => {
    const waiting = after(leaving, [
      "2026-03-19",
      system,
      { type: "ReleaseNotice", number: answer, because: "NO_CONNECTION" },
    ]);
    given(waiting)
      .when({ type: "ReturnDraft", comments: text("say-it-simpler") })
      .by(signatory)
      .on("2026-03-19")
      .thenHappens("DraftReturned");
    given(approved())
      .when({ type: "ReleaseNotice", number: answer, because: "SENDER" })
      .by(system)
      .on("2026-03-19")
      .thenRefused("NOT_LEAVING");
  });

  it("nothing was handed over of what was overtaken meanwhile: it does not leave any more", () => {
    const request = { lacking: text("which-counter"), replyByOn: day("2026-03-18") };
    const asked = after(assessing(), ["2026-03-04", coordinator, { type: "RequestSupplement", ...request }]);
    const number = letterNumber(complaintOf(asked), "SUPPLEMENT_REQUEST");
    const ended = after(claimed(asked, number, "2026-03-04"), [
      "2026-03-04",
      anna,
      { type: "Withdraw", partyId: annaId, statement: undefined },
    ]);
    given(ended)
      .when({ type: "ReleaseNotice", number, because: "NO_CONNECTION" })
      .by(system)
      .on("2026-03-04")
      .thenHappens("NoticeReleased");
    const released = after(ended, [
      "2026-03-04",
      system,
      { type: "ReleaseNotice", number, because: "NO_CONNECTION" },
    ]);
    expect(complaintOf(released).notices.find((one) => one.number === number)?.state).toBe("CANCELLED");
    given(ended).when(refusedAddress(number)).by(system).on("2026-03-04").thenHappens("NoticeFailed");
  });

  it("nothing was handed over, and e-mail is not wanted any more: it waits for the post (2:8)", () => {
    const changed = after(
      claimed(received(), 1, "2026-03-02"),
      [
        "2026-03-02",
        anna,
        {
          type: "ChangeContact",
          partyId: annaId,
          identified: true,
          emailConsent: false,
          postalAddress: true,
        },
      ],
      ["2026-03-02", system, { type: "ReleaseNotice", number: 1, because: "SIGN_IN" }],
    );
    expect(complaintOf(changed).notices[0]).toMatchObject({ state: "REQUESTED", channel: "POST" });
  });

  it("no answer: it may have left, so it is never said not to have, and a second sending is told", () => {
    const silent = after(leaving, ["2026-03-19", system, { type: "RecordAnswerLost", number: answer }]);
    given(silent)
      .when({ type: "ReleaseNotice", number: answer, because: "NO_CONNECTION" })
      .by(system)
      .on("2026-03-19")
      .thenRefused("NOT_LEAVING");
    given(silent)
      .when(takenAt(answer, "2026-03-19T12:00"))
      .by(system)
      .on("2026-03-19")
      .thenAlso({ type: "NoticeDispatched", perhapsTwice: true }, "ComplaintDecided");
    given(silent)
      .when({ type: "RecordAnswerLost", number: answer })
      .by(system)
      .on("2026-03-19")
      .thenRefused("NOT_LEAVING");
  });

  it("no answer: the file says that it does not know, once", () => {
    given(leaving)
      .when({ type: "RecordAnswerLost", number: answer })
      .by(system)
      .on("2026-03-19")
      .thenHappens({ type: "NoticeAnswerLost", number: answer })
      .thenIs({ status: "DRAFT_DECISION" });
  });

  it("no answer: whoever learns more may record it", () => {
    const silent = after(leaving, ["2026-03-19", system, { type: "RecordAnswerLost", number: answer }]);
    given(silent)
      .when(dispatch(answer, "2026-03-19"))
      .by(coordinator)
      .on("2026-03-20")
      .thenAlso("NoticeDispatched", "ComplaintDecided");
    given(silent)
      .when({ type: "RecordDispatchFailure", number: answer })
      .by(coordinator)
      .on("2026-03-20")
      .thenAlso({ type: "NoticeFailed", reason: "CAME_BACK" });
  });

  it("no such address: it failed, and goes another way", () => {
    given(leaving)
      .when(refusedAddress(answer))
      .by(system)
      .on("2026-03-19")
      .thenHappens(
        { type: "NoticeFailed", reason: "ADDRESS_REFUSED" },
        { type: "NoticeRequested", kind: "DECISION", channel: "POST", replaces: answer },
      )
      .thenIs({ status: "DRAFT_DECISION" });
  });
});

describe("a letter overtaken while it was leaving", () => {
  it("is recorded as having left, and closes nothing that ended otherwise", () => {
    const withdrawn = after(leaving, [
      "2026-03-19",
      anna,
      { type: "Withdraw", partyId: annaId, statement: undefined },
    ]);
    given(withdrawn)
      .when(takenAt(answer, "2026-03-19T12:00"))
      .by(system)
      .on("2026-03-19")
      .thenHappens("NoticeDispatched")
      .thenIs({ status: "WITHDRAWN" });
  });

  it("a decline taken over after its four weeks is no decline: handling goes on (9:8(3))", () => {
    const late = claimed(declineApproved(), decline, "2026-03-30");
    given(late)
      .when(takenAt(decline, "2026-03-31T08:00"))
      .by(system)
      .on("2026-03-31")
      .thenHappens("NoticeDispatched", "DeclineLapsed", { type: "NoticeRequested", kind: "RESUMED" })
      .thenIs({ status: "ASSESSING", decline: undefined, approval: undefined });
  });
});
