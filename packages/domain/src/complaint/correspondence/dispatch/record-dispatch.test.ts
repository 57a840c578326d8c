import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  approved,
  archived,
  assessing,
  complainant,
  complaintOf,
  coordinator,
  day,
  dispatch,
  drafted,
  given,
  type History,
  handler,
  inHandling,
  intake,
  investigated,
  letterNumber,
  received,
  recordsManager,
  signatory,
  system,
  text,
} from "../../../testing/index.ts";

const decisionIn = (history: History) => letterNumber(complaintOf(history), "DECISION");
const acknowledgement = letterNumber(complaintOf(assessing()), "ACKNOWLEDGEMENT");

describe("evidence that a letter left (2:11, 2:25)", () => {
  it("is kept with the day, the way and the hash of what left", () => {
    const sent = given(assessing())
      .when(dispatch(acknowledgement, "2026-03-04"))
      .by(system)
      .on("2026-03-04")
      .thenHappens("NoticeDispatched");
    const kept = sent.complaint().notices.find(({ number }) => number === acknowledgement);
    expect(kept).toMatchObject({ state: "DISPATCHED", evidence: "POSTED", letterHash: "hash of letter 2" });
    expect(kept?.dispatchedOn?.toString()).toBe("2026-03-04");
  });

  it("is not given twice, ahead, back in time, or for a letter that does not exist", () => {
    const on = (written: string, recorded: string, number = acknowledgement) =>
      given(assessing()).when(dispatch(number, written)).by(system).on(recorded);
    const sent = after(assessing(), ["2026-03-04", system, dispatch(acknowledgement, "2026-03-04")]);
    given(sent)
      .when(dispatch(acknowledgement, "2026-03-04"))
      .by(system)
      .on("2026-03-05")
      .thenRefused("ALREADY_DISPATCHED");
    on("2026-03-05", "2026-03-04").thenRefused("DISPATCH_IN_FUTURE");
    on("2026-03-02", "2026-03-04").thenRefused("DISPATCH_BEFORE_REQUEST", { requestedOn: day("2026-03-03") });
    on("2026-03-04", "2026-03-04", 99).thenRefused("NO_SUCH_NOTICE", { number: 99 });
    given(assessing())
      .when({ ...dispatch(acknowledgement, "2026-03-04"), letterHash: undefined })
      .by(system)
      .on("2026-03-04")
      .thenRefused("NO_SUCH_NOTICE");
  });

  it("by a mail server does not fit who never asked for e-mail (2:8)", () => {
    const byPost = received({ complainants: [complainant(annaId, { emailConsent: false })] });
    given(byPost)
      .when({ ...dispatch(1, "2026-03-02"), evidence: "ACCEPTED_BY_MAIL_SERVER" })
      .by(system)
      .on("2026-03-02")
      .thenRefused("NOT_BY_EMAIL");
  });

  it("is the desk's to give, but not where only those who work on the complaint may read", () => {
    const posted = dispatch(acknowledgement, "2026-03-04");
    const toPost = assessing(received({ complainants: [complainant(annaId, { emailConsent: false })] }));
    given(toPost).when(posted).by(intake).on("2026-03-04").thenHappens("NoticeDispatched");
    given(assessing()).when(posted).by(intake).on("2026-03-04").thenRefused("NOT_YOURS");
    const restricted = after(toPost, [
      "2026-03-03",
      coordinator,
      { type: "SetFlags", urgent: false, restricted: true, addressHidden: false },
    ]);
    given(restricted).when(posted).by(intake).on("2026-03-04").thenRefused("NOT_YOURS");
    given(restricted).when(posted).by(coordinator).on("2026-03-04").thenHappens("NoticeDispatched");
  });

  it("is not added to what was destroyed", () => {
    const gone = after(archived(), [
      "2031-05-05",
      recordsManager,
      { type: "DestroyComplaint", reportPublished: true, listApproved: true, mainStatus: undefined },
    ]);
    given(gone).when(dispatch(1, "2031-06-02")).by(system).on("2031-06-02").thenRefused("ERASED");
  });
});

describe("a letter overtaken before it left", () => {
  it("does not leave: the answer after the complaint was withdrawn", () => {
    const gone = after(approved(), [
      "2026-03-18",
      anna,
      { type: "Withdraw", partyId: annaId, statement: undefined },
    ]);
    given(gone)
      .when(dispatch(decisionIn(approved()), "2026-03-19"))
      .by(system)
      .on("2026-03-19")
      .thenRefused("OVERTAKEN");
  });

  it("nor an answer whose approval was taken back", () => {
    const returned = after(approved(), [
      "2026-03-18",
      signatory,
      { type: "ReturnDraft", comments: text("say-it-simpler") },
    ]);
    given(returned)
      .when(dispatch(decisionIn(approved()), "2026-03-19"))
      .by(system)
      .on("2026-03-19")
      .thenRefused("OVERTAKEN");
  });

  it("and is nobody's but the system's, the desk's and the coordinator's to record", () => {
    given(approved())
      .when(dispatch(decisionIn(approved()), "2026-03-19"))
      .by(handler)
      .on("2026-03-19")
      .thenRefused("NOT_YOURS");
  });
});

describe("a letter overtaken while it was in the post", () => {
  const byPost = received({ complainants: [complainant(annaId, { emailConsent: false })] });
  const waits = approved(drafted(investigated(inHandling(assessing(byPost)))));
  const number = decisionIn(waits);
  const withdraw = { type: "Withdraw", partyId: annaId, statement: undefined } as const;
  const gone = after(waits, ["2026-03-19", anna, withdraw]);

  it("is recorded as what left all the same, and closes nothing", () => {
    const told = given(gone)
      .when(dispatch(number, "2026-03-18"))
      .by(coordinator)
      .on("2026-03-20")
      .thenHappens("NoticeDispatched")
      .thenIs({ status: "WITHDRAWN" });
    expect(told.complaint().notices.find((one) => one.number === number)).toMatchObject({
      state: "DISPATCHED",
      overtaken: true,
    });
    given(told.history())
      .when({ type: "RecordDispatchFailure", number })
      .by(coordinator)
      .on("2026-03-23")
      .thenHappens("NoticeFailed");
  });

  it("tells nothing of an answer that is approved anew", () => {
    const returned = after(
      waits,
      ["2026-03-18", signatory, { type: "ReturnDraft", comments: text("say-it-simpler") }],
      ["2026-03-19", coordinator, dispatch(number, "2026-03-18")],
    );
    expect(complaintOf(returned).status).toBe("IN_HANDLING");
  });

  it("is not put before it was asked for, ahead, or in the mouth of a mail server", () => {
    const recorded = (on: string, evidence: "POSTED" | "ACCEPTED_BY_MAIL_SERVER" = "POSTED") =>
      given(gone)
        .when({ ...dispatch(number, on), evidence })
        .by(coordinator)
        .on("2026-03-20");
    recorded("2026-03-17").thenRefused("DISPATCH_BEFORE_REQUEST", { requestedOn: day("2026-03-18") });
    recorded("2026-03-23").thenRefused("DISPATCH_IN_FUTURE");
    recorded("2026-03-18", "ACCEPTED_BY_MAIL_SERVER").thenRefused("NOT_BY_EMAIL");
    given(gone)
      .when(dispatch(number, "2026-03-18"))
      .by(intake)
      .on("2026-03-20")
      .thenRefused("NO_SUCH_NOTICE");
  });
});
