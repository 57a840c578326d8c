import { describe, expect, it } from "vitest";
import { deadlines } from "../../deadlines/deadlines.ts";
import type { TermKind } from "../../deadlines/term.ts";
import {
  after,
  anna,
  annaId,
  approved,
  complaintOf,
  contextOf,
  coordinator,
  day,
  decided,
  declinedForNow,
  given,
  type History,
  handler,
  letter,
  liaison,
  recordsManager,
  sent,
  settled,
  signatory,
  system,
  text,
} from "../../testing/index.ts";

const reopen = (history: History, on: string) =>
  given(
    after(history, [on, coordinator, { type: "ProposeReopening", ground: "NEW_FACTS", reason: text("new") }]),
  )
    .when({ type: "DecideReopening", approved: true })
    .by(signatory)
    .on(on);
const statusOn = (history: History, on: string, kind: TermKind) =>
  deadlines(complaintOf(history), contextOf(system, on))
    .filter((one) => one.kind === kind)
    .map(({ status, dueOn }) => `${status} ${dueOn}`);
const noteLate = { type: "NoteLate" } as const;
/** Due on 13 April, answered on 20 May: late, with the ombudsman until 20 May 2027. */
const answeredLate = sent(after(approved(), ["2026-04-14", system, noteLate]), "DECISION", "2026-05-20");

describe("a complaint reopened past its term", () => {
  it("keeps the ombudsman's year that the answer began, in time or late (9:24(1)(a))", () => {
    const again = reopen(answeredLate, "2026-06-02").history();
    expect(statusOn(again, "2026-06-02", "OMBUDSMAN_REQUEST")).toEqual(["OPEN 2027-05-20"]);
    const afterTheYear = reopen(decided(), "2028-01-25").history();
    expect(statusOn(afterTheYear, "2028-01-26", "OMBUDSMAN_REQUEST")).toEqual(["LAPSED 2027-03-19"]);
    const declinedBefore = reopen(declinedForNow(), "2026-06-02").history();
    expect(statusOn(declinedBefore, "2026-06-02", "OMBUDSMAN_REQUEST")).toEqual(["OPEN 2027-03-12"]);
  });

  it("is never called late: it was answered, or ended otherwise", () => {
    for (const ended of [answeredLate, decided(), declinedForNow(), settled()]) {
      const again = reopen(ended, "2026-06-02").history();
      given(again)
        .when(noteLate)
        .by(system)
        .on("2026-06-03")
        .thenRefused(ended === answeredLate ? "ALREADY_DONE" : "ENDED_BEFORE");
    }
    const inTerm = reopen(decided(), "2026-03-23").history();
    given(inTerm).when(noteLate).by(system).on("2026-04-14").thenRefused("ENDED_BEFORE");
  });

  it("gets a day to work to, as far off as a new complaint's, and asks consent to it (9:11(3))", () => {
    const again = reopen(decided(), "2026-06-02")
      .thenAlso({ type: "ComplaintReopened", targetOn: day("2026-07-14") }, letter("REOPENED", annaId))
      .thenIs({
        postponementRequest: {
          untilOn: day("2026-07-14"),
          requestedOn: day("2026-06-02"),
          reason: undefined,
        },
      })
      .history();
    expect(statusOn(again, "2026-06-03", "DECISION")).toEqual(["MET 2026-04-13"]);
    expect(statusOn(again, "2026-06-03", "ANSWER_TARGET")).toEqual(["OPEN 2026-07-14"]);
    given(again)
      .when({ type: "AnswerPostponement", agreed: true })
      .by(anna)
      .on("2026-06-08")
      .thenAlso({ type: "PostponementAgreed", untilOn: day("2026-07-14") });
    const later = day("2026-08-03");
    given(again)
      .when({ type: "AskPostponement", untilOn: later, reason: text("a-witness-is-abroad") })
      .by(handler)
      .on("2026-06-08")
      .thenAlso("PostponementAsked");
  });

  it("keeps its term while that runs", () => {
    const again = reopen(decided(), "2026-03-23")
      .thenIs({ target: undefined, postponementRequest: undefined })
      .history();
    expect(statusOn(again, "2026-04-01", "DECISION")).toEqual(["OPEN 2026-04-13"]);
    expect(statusOn(again, "2026-04-14", "DECISION")).toEqual(["MET 2026-04-13"]);
  });

  it("lets the complainant share the file with the ombudsman: 9:20 was met by the first answer", () => {
    const again = reopen(decided(), "2026-06-02").history();
    given(again).when({ type: "ShareDossier" }).by(anna).on("2026-06-03").thenHappens("DossierShared");
    given(again)
      .when({ type: "ShareDossier" })
      .by(anna)
      .on("2027-03-22")
      .thenRefused("OMBUDSMAN_TERM_PASSED", { untilOn: day("2027-03-19") });
  });

  it("stays as timely as its first answer was, and starts a new year with the next", () => {
    const answered = (history: History) =>
      sent(
        after(
          history,
          ["2026-06-03", handler, { type: "DraftDecision" }],
          ["2026-06-04", signatory, { type: "ApproveDecision" }],
        ),
        "DECISION",
        "2026-06-05",
      );
    const ending = (history: History) =>
      complaintOf(answered(reopen(history, "2026-06-02").history())).ending;
    expect(ending(decided())).toMatchObject({ inTime: true, ombudsmanUntilOn: day("2027-06-05") });
    expect(ending(answeredLate)).toMatchObject({ inTime: false, ombudsmanUntilOn: day("2027-06-05") });
  });

  it("is kept from its latest end on: the complaint's, when that came after the ombudsman's", () => {
    const closed = after(
      decided(),
      [
        "2026-04-01",
        coordinator,
        { type: "RecordOmbudsmanRequest", receivedOn: day("2026-04-01"), via: "OMBUDSMAN" },
      ],
      [
        "2026-05-04",
        liaison,
        {
          type: "RecordOmbudsmanReport",
          verdict: "PROPER",
          norms: [],
          recommendations: [],
          text: text("report"),
        },
      ],
      ["2026-05-11", liaison, { type: "CloseOmbudsmanCase" }],
    );
    const again = sent(
      after(
        reopen(closed, "2026-11-02").history(),
        ["2026-11-16", handler, { type: "DraftDecision" }],
        ["2026-11-17", signatory, { type: "ApproveDecision" }],
      ),
      "DECISION",
      "2026-11-19",
    );
    const archived = after(again, ["2027-11-22", recordsManager, { type: "ArchiveComplaint" }]);
    given(archived)
      .when({ type: "DestroyComplaint", reportPublished: true, listApproved: true, mainStatus: undefined })
      .by(recordsManager)
      .on("2036-05-12")
      .thenRefused("RETENTION_RUNS", { fromOn: day("2036-11-19") });
  });
});

describe("a settlement that failed past the term (9:5)", () => {
  it("goes on with a day to work to, and the year that the settlement began", () => {
    const goesOn = given(settled())
      .when({ type: "ReportNotSettled", remarks: undefined })
      .by(anna)
      .on("2026-06-02")
      .thenAlso({ type: "SettlementReportedFailed", targetOn: day("2026-07-14") }, letter("RESUMED", annaId))
      .history();
    given(goesOn).when(noteLate).by(system).on("2026-06-03").thenRefused("ENDED_BEFORE");
    expect(statusOn(goesOn, "2026-06-03", "DECISION")).toEqual(["LAPSED 2026-04-13"]);
    expect(statusOn(goesOn, "2026-06-03", "ANSWER_TARGET")).toEqual(["OPEN 2026-07-14"]);
    expect(statusOn(goesOn, "2026-06-03", "OMBUDSMAN_REQUEST")).toEqual(["OPEN 2027-03-09"]);
  });

  it("within the term has that term, and is late when it passes: it was never answered", () => {
    const goesOn = after(settled(), ["2026-03-16", anna, { type: "ReportNotSettled", remarks: undefined }]);
    given(goesOn).when(noteLate).by(system).on("2026-04-14").thenAlso("LateNoted");
  });
});
