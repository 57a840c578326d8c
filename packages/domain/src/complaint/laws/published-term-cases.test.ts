import { describe, expect, it } from "vitest";
import { deadlines } from "../../deadlines/deadlines.ts";
import type { TermKind } from "../../deadlines/term.ts";
import {
  after,
  annaId,
  at,
  complaintOf,
  conclude,
  contextOf,
  coordinator,
  day,
  decided,
  declare,
  declineFor,
  dispatch,
  given,
  type History,
  handler,
  inHandling,
  intake,
  judge,
  letterNumber,
  propose,
  registration,
  reportsRead,
  screening,
  sent,
  signatory,
  system,
  text,
} from "../../testing/index.ts";

/**
 * Cases that ombudsmen published, played with their own days: what the terms make of them now. Two more kinds are about
 * figures over a year (Oegstgeest and Beuningen 2022) and a shorter term of one's own (Rotterdam), which no complaint shows
 * by itself.
 */
const nothing = { conductUntilOn: undefined, screening: undefined } as const;
const noteLate = { type: "NoteLate" } as const;

/** On paper on a day, taken up on it. */
const onPaper = (on: string, changes: Parameters<typeof registration>[0] = {}): History =>
  after(
    [],
    [
      on,
      intake,
      registration({
        channel: "PAPER",
        paperReference: text("box"),
        receivedOn: day(on),
        ...nothing,
        ...changes,
      }),
    ],
    [on, coordinator, { type: "StartAssessment" }],
  );

/** Handled, heard, judged and answered by a letter of this day. */
const answered = (history: History, on: string): History => {
  const report = text("hearing-report");
  const heard = after(history, propose(handler, on), declare(handler, on), [
    on,
    handler,
    { type: "RecordHearing", partyId: annaId, heardOn: day(on), mode: "PHONE", report },
  ]);
  const approved = after(
    reportsRead(heard, on),
    judge(1, "FOUNDED", on),
    conclude(on),
    [on, handler, { type: "DraftDecision" }],
    [on, signatory, { type: "ApproveDecision" }],
  );
  return sent(approved, "DECISION", on);
};

const statusOn = (history: History, on: string, kind: TermKind) =>
  deadlines(complaintOf(history), contextOf(system, on))
    .filter((one) => one.kind === kind)
    .map(({ status, dueOn }) => `${status} ${dueOn}`);

describe("Nationale ombudsman 2005/156, Weert", () => {
  it("a complaint of 19 July 2004 answered on 21 September: late since 31 August, the ombudsman until 21 September 2005", () => {
    const complaint = onPaper("2004-07-19");
    given(complaint).when(noteLate).by(system).on("2004-08-30").thenRefused("NOT_LATE");
    const late = given(complaint).when(noteLate).by(system).on("2004-08-31").thenAlso("LateNoted").history();
    const letter = answered(late, "2004-09-21");
    expect(statusOn(letter, "2004-09-21", "DECISION")).toEqual(["MET_LATE 2004-08-30"]);
    expect(statusOn(letter, "2004-09-21", "OMBUDSMAN_REQUEST")).toEqual(["OPEN 2005-09-21"]);
  });

  it("the second one, of 26 August, answered on 15 October: due on 7 October", () => {
    expect(statusOn(answered(onPaper("2004-08-26"), "2004-10-15"), "2004-10-15", "DECISION")).toEqual([
      "MET_LATE 2004-10-07",
    ]);
  });

  it("a hearing set after the term is not planned without a word", () => {
    const late = {
      type: "PlanHearing",
      partyId: annaId,
      plannedAt: at("2026-04-20"),
      mode: "VISIT",
    } as const;
    given(inHandling())
      .when(late)
      .by(handler)
      .on("2026-04-07")
      .thenRefused("HEARING_AFTER_TERM", { dueOn: day("2026-04-13") });
  });
});

describe("Nationale ombudsman 2001/206, Nijmegen", () => {
  it("of 11 October 2000, not acknowledged, not heard: the acknowledgement is late and no answer can be drafted", () => {
    const complaint = onPaper("2000-10-11");
    expect(statusOn(complaint, "2000-10-26", "ACKNOWLEDGEMENT")).toEqual(["LATE 2000-10-25"]);
    given(inHandling())
      .when({ type: "DraftDecision" })
      .by(handler)
      .on("2026-03-12")
      .thenRefused("COPY_NOT_SENT");
    const copied = sent(inHandling(), "COPY", "2026-03-05");
    given(copied)
      .when({ type: "DraftDecision" })
      .by(handler)
      .on("2026-03-12")
      .thenRefused("COMPLAINANT_NOT_HEARD");
  });
});

describe("Nationale ombudsman 2003/062, Haarlemmermeer", () => {
  const late = onPaper("2002-01-31", { screening: screening({ decision: "LATE" }) });
  const decline = declineFor("OBJECTION_POSSIBLE", text("why"));

  it("a late decision cannot be sent away because objection was possible, in time or not", () => {
    given(late).when(decline).by(coordinator).on("2002-02-20").thenRefused("LATE_DECISION");
    given(late)
      .when(decline)
      .by(coordinator)
      .on("2002-03-14")
      .thenRefused("DECLINE_TERM_PASSED", { dueOn: day("2002-02-28") });
  });
});

describe("Nationale ombudsman, letter 2023/070", () => {
  it("the ombudsman at work while the complaint is open changes nothing of its being late", () => {
    const late = after(inHandling(), ["2026-04-14", system, noteLate]);
    const with_ = given(late)
      .when({ type: "RecordOmbudsmanRequest", receivedOn: day("2026-04-15"), via: "OMBUDSMAN" })
      .by(coordinator)
      .on("2026-04-15")
      .thenAlso("OmbudsmanRequestReceived")
      .history();
    expect(statusOn(with_, "2026-04-16", "DECISION")).toEqual(["LATE 2026-04-13"]);
  });
});

describe("Ombudsman Groningen, 'Wat hij ook doet'", () => {
  it("an answer posted to a wrong address is sent again, and the second letter's day is the one that counts (2:11)", () => {
    const number = complaintOf(decided()).notices.findLast(({ kind }) => kind === "DECISION")?.number ?? 0;
    const failed = after(decided(), ["2026-03-23", coordinator, { type: "RecordDispatchFailure", number }]);
    const again = letterNumber(complaintOf(failed), "DECISION");
    const resent = after(failed, ["2026-03-24", system, dispatch(again, "2026-03-24")]);
    expect(statusOn(resent, "2026-03-24", "OMBUDSMAN_REQUEST")).toEqual(["OPEN 2027-03-24"]);
  });
});

describe("Overijsselse Ombudsman, a mail of December 2015 found in February 2016", () => {
  const found = registration({ channel: "EMAIL", receivedOn: day("2015-12-10"), ...nothing });

  it("asks why it was found so late, is late at once, and its start cannot be moved", () => {
    given().when(found).by(intake).on("2016-02-15").thenRefused("BACKDATED_WITHOUT_REASON");
    const reason = text("not-recognised-as-a-complaint");
    const registered = after([], ["2016-02-15", intake, { ...found, backdatingReason: reason }]);
    given(registered).when(noteLate).by(system).on("2016-02-15").thenAlso("LateNoted");
    given(registered)
      .when({ type: "MoveStartDate", startsOn: day("2016-02-15") })
      .by(intake)
      .on("2016-02-15")
      .thenRefused("NOT_TOLD_AT_ONCE");
  });
});
