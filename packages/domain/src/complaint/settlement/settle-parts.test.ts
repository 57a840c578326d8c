import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  approved,
  assessing,
  bram,
  bramId,
  complainant,
  complaintOf,
  conclude,
  coordinator,
  day,
  drafted,
  forwarded,
  given,
  type History,
  handler,
  informal,
  inHandling,
  investigated,
  judge,
  letter,
  part,
  partsDeclined,
  received,
  sent,
  settlesParts,
  system,
  text,
  threeParts,
} from "../../testing/index.ts";

const asks = (parts: readonly number[]) => ({ type: "AskSettled", text: text("repaired"), parts }) as const;
const endsOf = (history: History) => complaintOf(history).parts.map(({ ending }) => ending?.as);
const twoParts = assessing(received({ parts: [part(), part("CARE")] }));
const notSettled = { type: "ReportNotSettled", remarks: undefined } as const;

describe("settling one grievance (9:5: to the satisfaction about that)", () => {
  it("by the complainant's own yes ends what was asked about, with its own letter and year", () => {
    const asked = after(informal(threeParts), ["2026-03-09", coordinator, asks([1, 2])]);
    given(asked)
      .when({ type: "ConfirmSettlement" })
      .by(anna)
      .on("2026-03-10")
      .thenHappens(
        {
          type: "PartsSettled",
          parts: [1, 2],
          evidence: "CONFIRMED_BY_COMPLAINANT",
          ombudsmanUntilOn: day("2027-03-10"),
        },
        letter("SETTLED", annaId),
      )
      .thenIs({ status: "INFORMAL", ending: undefined });
  });

  it("yes to some of what was asked leaves the others open", () => {
    const asked = after(informal(threeParts), ["2026-03-09", coordinator, asks([1, 2])]);
    const confirm = (parts: readonly number[]) =>
      given(asked).when({ type: "ConfirmSettlement", parts }).by(anna).on("2026-03-10");
    expect(endsOf(confirm([2]).history())).toEqual([undefined, "SETTLED", undefined]);
    confirm([3]).thenRefused("NO_SUCH_PART", { part: 3 });
  });

  it("of several complainants takes the yes of each, about the same parts", () => {
    const people = [complainant(annaId), complainant(bramId, { spokesperson: false })];
    const together = assessing(received({ parts: [part(), part("CARE")], complainants: people }));
    const asked = after(informal(together), ["2026-03-09", coordinator, asks([1, 2])]);
    const first = given(asked)
      .when({ type: "ConfirmSettlement", parts: [2] })
      .by(anna)
      .on("2026-03-10")
      .thenHappens({ type: "SettlementConfirmed", partyId: annaId, parts: [2] })
      .history();
    given(first)
      .when({ type: "ConfirmSettlement" })
      .by(bram)
      .on("2026-03-11")
      .thenAlso({ type: "PartsSettled", parts: [2] });
  });

  it("noted of one of several is settled only as far as each of them said it", () => {
    const people = [complainant(annaId), complainant(bramId, { spokesperson: false })];
    const together = assessing(received({ parts: [part(), part("CARE")], complainants: people }));
    const [on, by, word] = settlesParts([1], "2026-03-09");
    const first = after(together, [on, by, { ...word, saidBy: annaId }]);
    const second = (parts: readonly number[]) =>
      given(first)
        .when({ ...word, parts, saidBy: bramId })
        .by(coordinator)
        .on("2026-03-10");
    second([2]).thenRefused("NO_SUCH_PART", { part: 2 });
    second([]).thenAlso({ type: "PartsSettled", parts: [1], saidBy: bramId });
  });

  it("noted by staff is confirmed by letter; with the last part the complaint is settled", () => {
    const first = after(twoParts, settlesParts([1], "2026-03-09"));
    expect(complaintOf(first)).toMatchObject({ status: "ASSESSING" });
    given(first)
      .when(settlesParts([2], "2026-03-10")[2])
      .by(coordinator)
      .on("2026-03-10")
      .thenAlso("ComplaintSettled", letter("SETTLED", annaId))
      .thenIs({ status: "SETTLED" });
    given(first)
      .when(settlesParts([1], "2026-03-10")[2])
      .by(coordinator)
      .on("2026-03-10")
      .thenRefused("NO_SUCH_PART", { part: 1 });
  });

  it("leaves the rest to be judged, and only that makes the outcome", () => {
    const handling = after(inHandling(twoParts), settlesParts([2], "2026-03-06"));
    const answered = sent(approved(drafted(investigated(handling))), "DECISION", "2026-03-19");
    expect(complaintOf(answered)).toMatchObject({ status: "DECIDED", ending: { outcome: "FOUNDED" } });
    expect(endsOf(answered)).toEqual([undefined, "SETTLED"]);
  });
});

describe("a part that turned out not to be settled", () => {
  const settled = after(inHandling(twoParts), settlesParts([2], "2026-03-06"));

  it("goes on at once, and its year goes on too (9:5, 9:24(1))", () => {
    const back = given(settled)
      .when(notSettled)
      .by(anna)
      .on("2026-03-09")
      .thenAlso({ type: "SettlementReportedFailed", parts: [2] }, letter("RESUMED", annaId))
      .thenIs({ status: "IN_HANDLING" })
      .history();
    expect(endsOf(back)).toEqual([undefined, undefined]);
    expect(complaintOf(back).parts[1]?.pastEndings).toMatchObject([{ ombudsmanUntilOn: day("2027-03-06") }]);
  });

  it("brings an answer in draft back to the handler", () => {
    const draft = drafted(investigated(settled));
    given(draft)
      .when(notSettled)
      .by(anna)
      .on("2026-03-18")
      .thenIs({ status: "IN_HANDLING", draftedOn: undefined });
  });

  it("reopens a complaint of which the rest was answered", () => {
    const answered = sent(approved(drafted(investigated(settled))), "DECISION", "2026-03-19");
    const back = given(answered)
      .when(notSettled)
      .by(anna)
      .on("2026-03-23")
      .thenIs({ status: "IN_HANDLING", ending: undefined, approval: undefined })
      .history();
    given(after(back, judge(2, "UNFOUNDED", "2026-03-24"), conclude("2026-03-24")))
      .when({ type: "DraftDecision" })
      .by(handler)
      .on("2026-03-25")
      .thenHappens("DecisionDrafted");
  });

  it("is not said where nothing was settled", () => {
    given(partsDeclined(threeParts, [2]))
      .when(notSettled)
      .by(anna)
      .on("2026-03-13")
      .thenRefused("NOT_IN_THIS_STATE");
  });
});

describe("a complaint of which no part was judged", () => {
  it("ends as settled where one was, kept and open to the ombudsman as long as its longest part", () => {
    const rest = after(threeParts, settlesParts([1], "2026-03-09"));
    const gone = forwarded(partsDeclined(rest, [2]), [3]);
    expect(complaintOf(gone)).toMatchObject({
      status: "SETTLED",
      ending: { on: day("2026-03-12"), ombudsmanUntilOn: day("2027-03-12"), retention: "13.1" },
    });
    expect(endsOf(gone)).toEqual(["SETTLED", "DECLINED", "FORWARDED"]);
  });

  it("ends as declined where none was settled, also when the last part was passed on", () => {
    const gone = forwarded(partsDeclined(threeParts, [1, 2]), [3]);
    expect(complaintOf(gone)).toMatchObject({
      status: "DECLINED",
      ending: { ombudsmanUntilOn: day("2027-03-12"), retention: "13.1.4", inTime: true },
    });
  });

  it("is told to nobody twice: the file gone last closes it by an event of its own", () => {
    const last = after(partsDeclined(threeParts, [1, 2]), [
      "2026-03-13",
      coordinator,
      {
        type: "ForwardComplaint",
        authority: "BBS",
        name: undefined,
        mailbox: undefined,
        box: "EMAIL",
        parts: [3],
      },
    ]);
    const number = complaintOf(last).notices.length;
    given(last)
      .when({
        type: "RecordDispatch",
        number,
        dispatchedOn: day("2026-03-13"),
        evidence: "ACCEPTED_BY_MAIL_SERVER",
        letterHash: "hash",
      })
      .by(system)
      .on("2026-03-13")
      .thenHappens(
        "NoticeDispatched",
        { type: "ComplaintForwarded", parts: [3], ending: undefined },
        { type: "ComplaintEndedInParts", as: "DECLINED", parts: [3] },
        letter("FORWARDED", annaId),
      );
  });
});
