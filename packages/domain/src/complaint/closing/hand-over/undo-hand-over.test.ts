import { describe, expect, it } from "vitest";
import {
  after,
  annaId,
  assessing,
  complaintOf,
  coordinator,
  day,
  dispatch,
  given,
  goesToBbs,
  type History,
  letter,
  letterNumber,
  ombudsmanRequest,
  part,
  received,
  sent,
  settlesParts,
  system,
} from "../../../testing/index.ts";
import type { NoticeKind } from "../../correspondence/notice-kinds.ts";

const leftAs = (history: History, kind: NoticeKind) =>
  complaintOf(history).notices.findLast((one) => one.kind === kind)?.number ?? 0;
const bounced = (history: History, kind: NoticeKind, on: string) =>
  given(history)
    .when({ type: "RecordDispatchFailure", number: leftAs(history, kind) })
    .by(coordinator)
    .on(on);

const gone = sent(after(assessing(), goesToBbs()), "FILE_TO_AUTHORITY", "2026-03-04");
const told = sent(gone, "FORWARDED", "2026-03-04");

describe("a letter that took a complaint elsewhere and came back", () => {
  it("has handed over nothing: the complaint is open here until it has left again (2:3, 2:11)", () => {
    const open = bounced(gone, "FILE_TO_AUTHORITY", "2026-03-06")
      .thenHappens("NoticeFailed", { type: "NoticeRequested", channel: "POST" }, "HandOverUndone")
      .thenIs({ status: "ASSESSING", ending: undefined })
      .history();
    expect(complaintOf(open).parts.map(({ ending }) => ending)).toEqual([undefined]);
    expect(complaintOf(sent(open, "FILE_TO_AUTHORITY", "2026-03-09"))).toMatchObject({
      status: "FORWARDED",
      ending: { on: day("2026-03-09") },
    });
  });

  it("takes back what would still have told of it", () => {
    const open = bounced(gone, "FILE_TO_AUTHORITY", "2026-03-06").history();
    expect(complaintOf(open).notices.find(({ kind }) => kind === "FORWARDED")?.state).toBe("CANCELLED");
    expect(complaintOf(open).notices.map(({ kind }) => kind)).not.toContain("HAND_OVER_FAILED");
  });

  it("is corrected to who was told of it, and told anew when it has left", () => {
    const open = bounced(told, "FILE_TO_AUTHORITY", "2026-03-06")
      .thenHappens(
        "NoticeFailed",
        { type: "NoticeRequested", kind: "FILE_TO_AUTHORITY" },
        "HandOverUndone",
        letter("HAND_OVER_FAILED", annaId),
      )
      .history();
    const numbers = complaintOf(open).notices.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    given(open)
      .when(dispatch(letterNumber(complaintOf(open), "FILE_TO_AUTHORITY"), "2026-03-09"))
      .by(system)
      .on("2026-03-09")
      .thenHappens("NoticeDispatched", "ComplaintForwarded", letter("FORWARDED", annaId));
  });

  it("of a part makes that part a part of ours again", () => {
    const two = assessing(received({ parts: [part(), part("CARE")] }));
    const partly = sent(after(two, goesToBbs([2])), "FILE_TO_AUTHORITY", "2026-03-04");
    expect(complaintOf(partly).parts[1]?.ending?.as).toBe("FORWARDED");
    const open = bounced(partly, "FILE_TO_AUTHORITY", "2026-03-06").thenAlso("HandOverUndone").history();
    expect(complaintOf(open).parts[1]?.ending).toBeUndefined();
  });

  it("opens the complaint that had ended with that part, after the other was settled", () => {
    const two = assessing(received({ parts: [part(), part("CARE")] }));
    const settled = after(two, settlesParts([1], "2026-03-03"), goesToBbs([2]));
    const closed = sent(settled, "FILE_TO_AUTHORITY", "2026-03-04");
    expect(complaintOf(closed).status).toBe("SETTLED");
    bounced(closed, "FILE_TO_AUTHORITY", "2026-03-06")
      .thenAlso("HandOverUndone")
      .thenIs({ status: "ASSESSING", ending: undefined });
  });
});

describe("a request to the ombudsman that came back", () => {
  const request = given().when(ombudsmanRequest()).by(coordinator).on("2026-03-02").history();
  const sentOn = sent(sent(request, "REQUEST_TO_OMBUDSMAN", "2026-03-02"), "FORWARDED", "2026-03-02");

  it("is corrected to its sender, who hears anew when it has left", () => {
    const again = bounced(sentOn, "REQUEST_TO_OMBUDSMAN", "2026-03-04")
      .thenHappens(
        "NoticeFailed",
        { type: "NoticeRequested", kind: "REQUEST_TO_OMBUDSMAN", channel: "POST" },
        letter("HAND_OVER_FAILED", annaId),
      )
      .history();
    given(again)
      .when(dispatch(letterNumber(complaintOf(again), "REQUEST_TO_OMBUDSMAN"), "2026-03-05"))
      .by(system)
      .on("2026-03-05")
      .thenHappens("NoticeDispatched", letter("FORWARDED", annaId));
  });

  it("of which nobody was told yet is told of once", () => {
    const waiting = sent(request, "REQUEST_TO_OMBUDSMAN", "2026-03-02");
    const again = bounced(waiting, "REQUEST_TO_OMBUDSMAN", "2026-03-04").thenNot("HandOverUndone").history();
    expect(complaintOf(again).notices.map(({ kind }) => kind)).not.toContain("HAND_OVER_FAILED");
  });
});
