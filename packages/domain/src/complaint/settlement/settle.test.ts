import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  approved,
  archived,
  assessing,
  bram,
  bramId,
  carla,
  complainant,
  coordinator,
  day,
  dirkId,
  given,
  handler,
  informal,
  inHandling,
  intake,
  letter,
  received,
  recordsManager,
  registered,
  representative,
  settled,
  text,
} from "../../testing/index.ts";

const ask = { type: "AskSettled", text: text("apologies-made") } as const;
const confirm = { type: "ConfirmSettlement" } as const;
const refuse = { type: "RefuseSettlement", remarks: undefined } as const;
const record = { type: "RecordSettlement", note: text("satisfied-by-phone") } as const;
const notSettled = { type: "ReportNotSettled", remarks: text("it-happened-again") } as const;
const asked = after(informal(), ["2026-03-09", coordinator, ask]);

describe("asking whether it is settled (9:5)", () => {
  it("leaves the word to the complainant", () => {
    given(informal())
      .when(ask)
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens("SettlementAsked", letter("SETTLEMENT_ASKED", annaId))
      .thenIs({ status: "INFORMAL" });
  });

  it("yes ends it, with the way to the ombudsman", () => {
    given(asked)
      .when(confirm)
      .by(anna)
      .on("2026-03-10")
      .thenHappens(
        { type: "ComplaintSettled", evidence: "CONFIRMED_BY_COMPLAINANT" },
        letter("SETTLED", annaId),
      )
      .thenIs({
        status: "SETTLED",
        ending: {
          on: day("2026-03-10"),
          inTime: true,
          outcome: undefined,
          ombudsmanUntilOn: day("2027-03-10"),
          retention: "13.1",
        },
      });
  });

  it("no puts it back on its way", () => {
    given(asked)
      .when(refuse)
      .by(anna)
      .on("2026-03-10")
      .thenHappens("SettlementRefused", letter("RESUMED", annaId))
      .thenIs({ status: "ASSESSING", informal: undefined });
  });

  it("no in the middle of handling leaves it with the handler", () => {
    const askedLater = after(inHandling(), ["2026-03-09", handler, ask]);
    given(askedLater).when(refuse).by(anna).on("2026-03-10").thenIs({ status: "IN_HANDLING" });
  });

  it("silence is no answer: nobody has asked, nobody can say yes", () => {
    given(informal()).when(confirm).by(anna).on("2026-03-10").thenRefused("SETTLEMENT_NOT_ASKED");
    given(informal()).when(refuse).by(anna).on("2026-03-10").thenRefused("SETTLEMENT_NOT_ASKED");
    given(asked).when(confirm).by(coordinator).on("2026-03-10").thenRefused("NOT_YOURS");
  });
});

describe("several complainants", () => {
  const both = [complainant(annaId), complainant(bramId, { spokesperson: false })];
  const askedBoth = after(informal(assessing(received({ complainants: both }))), [
    "2026-03-09",
    coordinator,
    ask,
  ]);

  it("each say for themselves that it is settled", () => {
    const oneSaidYes = given(askedBoth)
      .when(confirm)
      .by(anna)
      .on("2026-03-10")
      .thenHappens({ type: "SettlementConfirmed", partyId: annaId })
      .thenIs({ status: "INFORMAL" })
      .history();
    given(oneSaidYes).when(confirm).by(anna).on("2026-03-11").thenRefused("ALREADY_DONE");
    given(oneSaidYes).when(confirm).by(bram).on("2026-03-11").thenIs({ status: "SETTLED" });
  });

  it("are each asked again when something else was done meanwhile", () => {
    const askedAgain = after(askedBoth, ["2026-03-10", anna, confirm], ["2026-03-11", coordinator, ask]);
    given(askedAgain).when(confirm).by(bram).on("2026-03-12").thenIs({ status: "INFORMAL" });
  });

  it("wait for nobody who has stepped out", () => {
    const bramLeft = after(
      askedBoth,
      ["2026-03-10", anna, confirm],
      ["2026-03-11", bram, { type: "Withdraw", partyId: bramId, statement: undefined }],
    );
    given(bramLeft).when(confirm).by(anna).on("2026-03-12").thenIs({ status: "SETTLED" });
  });

  it("have it said by the one who represents them all", () => {
    const represented = informal(assessing(received({ complainants: both, representative })));
    given(after(represented, ["2026-03-09", coordinator, ask]))
      .when(confirm)
      .by(carla)
      .on("2026-03-10")
      .thenIs({ status: "SETTLED" });
  });
});

describe("satisfaction told to staff", () => {
  it("is noted and confirmed by letter, so that the complainant can still say no; the respondent hears of it", () => {
    given(inHandling())
      .when(record)
      .by(handler)
      .on("2026-03-10")
      .thenHappens(
        { type: "ComplaintSettled", evidence: "STATED_AND_NOTED" },
        letter("SETTLED", annaId),
        letter("OUTCOME", dirkId),
      );
  });

  it("overtakes an approved answer, which does not leave any more", () => {
    const result = given(approved()).when(record).by(coordinator).on("2026-03-18");
    result.thenIs({ status: "SETTLED", approval: undefined });
    const cancelled = { kind: "DECISION", state: "CANCELLED" };
    const notices = result.complaint().notices.filter(({ kind }) => kind === "DECISION");
    expect(notices).toMatchObject([cancelled]);
  });

  it("comes too late for what has ended", () => {
    given(settled()).when(record).by(coordinator).on("2026-03-10").thenRefused("NOT_OPEN");
  });
});

describe("when it turns out not to be settled (9:5)", () => {
  it("goes on at once with the original day of receipt, without anybody's approval", () => {
    given(settled())
      .when(notSettled)
      .by(anna)
      .on("2026-04-01")
      .thenHappens("SettlementReportedFailed", letter("RESUMED", annaId))
      .thenIs({ status: "ASSESSING", startsOn: day("2026-03-02"), ending: undefined });
  });

  it("goes on with the handler who had it, and the respondent hears so", () => {
    given(settled(inHandling()))
      .when(notSettled)
      .by(anna)
      .on("2026-04-01")
      .thenHappens("SettlementReportedFailed", letter("RESUMED", annaId), letter("REOPENED", dirkId))
      .thenIs({ status: "IN_HANDLING" });
  });

  it("may be said to staff, and also when it lies in the archive", () => {
    given(settled(informal(assessing(registered()))))
      .when(notSettled)
      .by(intake)
      .on("2026-04-01")
      .thenIs({ status: "ASSESSING" });
    given(archived(settled()))
      .when(notSettled)
      .by(anna)
      .on("2027-04-01")
      .thenIs({ status: "ASSESSING", archivedFrom: undefined });
  });

  it("is no way to reopen another end, or what was destroyed", () => {
    given(archived()).when(notSettled).by(anna).on("2027-04-01").thenRefused("NOT_IN_THIS_STATE");
    const destroyed = after(archived(settled()), [
      "2032-01-05",
      recordsManager,
      { type: "DestroyComplaint", reportPublished: true, listApproved: true, mainStatus: undefined },
    ]);
    given(destroyed).when(notSettled).by(anna).on("2032-02-01").thenRefused("ERASED");
  });
});
