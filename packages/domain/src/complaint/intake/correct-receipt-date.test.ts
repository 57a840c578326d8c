import { describe, expect, it } from "vitest";
import { decisionDueOn } from "../../deadlines/deadlines.ts";
import {
  after,
  anna,
  annaId,
  assessing,
  complaintOf,
  contextOf,
  coordinator,
  day,
  given,
  type History,
  handler,
  intake,
  received,
  registration,
  type Step,
  signatory,
  system,
  text,
} from "../../testing/index.ts";

const onPaper = after(
  [],
  [
    "2026-03-05",
    intake,
    registration({ channel: "PAPER", paperReference: text("box-12"), receivedOn: day("2026-03-02") }),
  ],
);
const oral = after([], ["2026-03-02", intake, registration({ channel: "PHONE", oral: true })]);
const byMail = after([], ["2026-03-02", intake, registration({ channel: "EMAIL" })]);
const correct = (on: string) =>
  ({ type: "CorrectReceiptDate", receivedOn: day(on), reason: text("stamp-read-wrong") }) as const;
const withMessage = (on: string) => ({ ...correct(on), evidence: text("message-with-header") });
const approve = (on: string): Step => [on, signatory, { type: "DecideReceiptCorrection", approved: true }];
const corrected = (history: History, to: string, on: string) =>
  after(history, [on, coordinator, withMessage(to)], approve(on));

describe("a day of receipt typed wrong", () => {
  it("is corrected to an earlier day with a reason, and every term counts from that day", () => {
    given(onPaper)
      .when(correct("2026-02-27"))
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens({ type: "ReceiptDateCorrected", receivedOn: day("2026-02-27") })
      .thenIs({ startsOn: day("2026-02-27"), lodgedOn: day("2026-02-27") });
  });

  it("becomes a later day only when another approves: it gives the authority time", () => {
    given(onPaper)
      .when(correct("2026-03-03"))
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens({ type: "ReceiptCorrectionProposed", receivedOn: day("2026-03-03") });
    const proposed = after(onPaper, ["2026-03-05", coordinator, correct("2026-03-03")]);
    expect(String(complaintOf(proposed).receivedOn)).toBe("2026-03-02");
    given(proposed).when(correct("2026-03-04")).by(coordinator).on("2026-03-05").thenRefused("ALREADY_DONE");
    const decide = { type: "DecideReceiptCorrection", approved: true } as const;
    given(proposed)
      .when(decide)
      .by({ ...coordinator, roles: ["COORDINATOR", "SIGNATORY"] })
      .on("2026-03-05")
      .thenRefused("FOUR_EYES");
    given(proposed)
      .when(decide)
      .by(signatory)
      .on("2026-03-06")
      .thenHappens({ type: "ReceiptDateCorrected", receivedOn: day("2026-03-03") })
      .thenIs({ receivedOn: day("2026-03-03"), startsOn: day("2026-03-03"), pendingReceipt: undefined });
    given(proposed)
      .when({ ...decide, approved: false })
      .by(signatory)
      .on("2026-03-06")
      .thenHappens("ReceiptCorrectionRejected")
      .thenIs({ receivedOn: day("2026-03-02"), pendingReceipt: undefined });
    given(onPaper).when(decide).by(coordinator).on("2026-03-06").thenRefused("NOT_YOURS");
    const reopening = after(
      after(onPaper, ["2026-03-06", anna, { type: "Withdraw", partyId: annaId, statement: undefined }]),
      [
        "2026-03-09",
        coordinator,
        { type: "ProposeReopening", ground: "MISTAKE", reason: text("wrong-file") },
      ],
    );
    given(reopening).when(decide).by(signatory).on("2026-03-10").thenRefused("NOT_OPEN");
    given(
      after(assessing(onPaper), [
        "2026-03-05",
        coordinator,
        { type: "ProposeSpam", reason: text("advertisement") },
      ]),
    )
      .when(decide)
      .by(signatory)
      .on("2026-03-06")
      .thenRefused("NOT_PROPOSED");
  });

  it("of what came through the site cannot be mended: nobody typed it (2:20)", () => {
    given(received())
      .when(correct("2026-02-27"))
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("RECEIVED_BY_SITE");
  });

  it("of e-mail is shown by the message itself", () => {
    given(byMail).when(correct("2026-02-27")).by(coordinator).on("2026-03-05").thenRefused("MESSAGE_MISSING");
    given(byMail)
      .when(withMessage("2026-02-27"))
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens("ReceiptDateCorrected");
  });

  it("of an oral complaint leaves the later confirmation as it was", () => {
    const confirmed = after(oral, [
      "2026-03-09",
      anna,
      { type: "ConfirmWrittenForm", confirmedOn: day("2026-03-09") },
    ]);
    given(corrected(confirmed, "2026-03-03", "2026-03-10"))
      .when({ type: "StartAssessment" })
      .by(coordinator)
      .on("2026-03-10")
      .thenIs({ firstContactOn: day("2026-03-03"), startsOn: day("2026-03-09") });
  });

  it("of a forwarded complaint leaves the first filing as it was, also where both days once were the same", () => {
    const forwarded = after(
      [],
      ["2026-03-02", intake, registration({ channel: "FORWARDED", firstFiledOn: day("2026-02-23") })],
    );
    expect(complaintOf(corrected(forwarded, "2026-03-03", "2026-03-10"))).toMatchObject({
      lodgedOn: day("2026-02-23"),
      startsOn: day("2026-03-03"),
    });
    const twice = corrected(
      after(forwarded, ["2026-03-09", coordinator, correct("2026-02-23")]),
      "2026-02-26",
      "2026-03-10",
    );
    expect(String(complaintOf(twice).lodgedOn)).toBe("2026-02-23");
  });

  it("cannot lie ahead or before the conduct, and is the coordinator's to mend while the case is open", () => {
    const by = (history: History, on: string) => given(history).when(correct(on)).by(coordinator);
    by(onPaper, "2026-03-09").on("2026-03-05").thenRefused("RECEIVED_IN_FUTURE");
    by(onPaper, "2026-02-19").on("2026-03-05").thenRefused("CONDUCT_IN_FUTURE");
    given(onPaper).when(correct("2026-03-01")).by(handler).on("2026-03-05").thenRefused("NOT_YOURS");
    const withdrawn = after(onPaper, [
      "2026-03-06",
      anna,
      { type: "Withdraw", partyId: annaId, statement: undefined },
    ]);
    by(withdrawn, "2026-03-01").on("2026-03-10").thenRefused("NOT_OPEN");
  });
});

describe("a power that lapsed by any day of receipt recorded so far", () => {
  const assessed = assessing(onPaper);

  it("stays lapsed: a later day brings back neither declining nor adjourning", () => {
    const later = corrected(assessed, "2026-03-04", "2026-03-06");
    expect(String(decisionDueOn(complaintOf(later), contextOf(system, "2026-03-06")))).toBe("2026-04-15");
    const decline = {
      type: "ProposeDecline",
      ground: "INSUFFICIENT_INTEREST",
      otherGrounds: [],
      reasons: text("why"),
      earlier: undefined,
      reviewOn: undefined,
    } as const;
    given(later).when(decline).by(coordinator).on("2026-03-30").thenHappens("DeclineProposed");
    given(later)
      .when(decline)
      .by(coordinator)
      .on("2026-03-31")
      .thenRefused("DECLINE_TERM_PASSED", { dueOn: day("2026-03-30") });
    const adjourn = { type: "Adjourn", weeks: 2, reason: text("illness") } as const;
    given(later).when(adjourn).by(coordinator).on("2026-04-13").thenAlso("ComplaintAdjourned");
    given(later)
      .when(adjourn)
      .by(coordinator)
      .on("2026-04-14")
      .thenRefused("ADJOURNED_TOO_LATE", { dueOn: day("2026-04-13") });
  });

  it("lapses also by an earlier day that becomes known later", () => {
    const earlier = after(assessed, ["2026-03-20", coordinator, correct("2026-02-24")]);
    given(earlier)
      .when({ type: "Adjourn", weeks: 1, reason: text("illness") })
      .by(coordinator)
      .on("2026-04-08")
      .thenRefused("ADJOURNED_TOO_LATE", { dueOn: day("2026-04-07") });
  });

  it("is no matter for duties, which follow the mended day", () => {
    const late = after(assessed, ["2026-04-14", system, { type: "NoteLate" }]);
    given(corrected(late, "2026-03-04", "2026-04-14"))
      .when({ type: "NoteLate" })
      .by(system)
      .on("2026-04-15")
      .thenRefused("NOT_LATE");
  });
});

describe("a start by internal forwarding (2:24)", () => {
  const move: Step = ["2026-03-05", intake, { type: "MoveStartDate", startsOn: day("2026-03-04") }];

  it("never lets the term begin before the complaint came", () => {
    const forwarded = after(byMail, move);
    expect(String(complaintOf(corrected(forwarded, "2026-03-05", "2026-03-06")).startsOn)).toBe("2026-03-05");
  });

  it("falls when the mail turns out to have come earlier than three working days before the sender was told", () => {
    given(after(byMail, move))
      .when(withMessage("2026-02-27"))
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens({ type: "ReceiptDateCorrected", undoesStart: true })
      .thenIs({ startsOn: day("2026-02-27") });
  });

  it("and the mended day give one term, whichever was recorded first", () => {
    const first = corrected(after(byMail, move), "2026-03-03", "2026-03-05");
    const last = after(corrected(byMail, "2026-03-03", "2026-03-05"), move);
    const due = (history: History) =>
      String(decisionDueOn(complaintOf(history), contextOf(system, "2026-03-06")));
    expect([due(first), due(last)]).toEqual(["2026-04-15", "2026-04-15"]);
  });
});
