import { describe, expect, it } from "vitest";
import type { ComplaintId, PartyId } from "../../ids.ts";
import {
  after,
  anna,
  annaId,
  assessing,
  bram,
  bramId,
  complainant,
  coordinator,
  given,
  type History,
  idOf,
  inHandling,
  received,
  representative,
  system,
  text,
  together,
} from "../../testing/index.ts";

const joined = idOf<ComplaintId>("joined");
const along = {
  type: "AddPart",
  subject: "INFORMATION",
  description: text("said-in-the-other"),
  from: { complaintId: joined, part: 1 },
} as const;
const withJoined = (history: History) => after(history, ["2026-03-09", system, along]);
const ask = { type: "AskSettled", text: text("apologies-made") } as const;
const asked = (history: History) => after(withJoined(history), ["2026-03-10", coordinator, ask]);
const yes = { type: "ConfirmSettlement" } as const;
const yesToBoth = { ...yes, joinedToo: true } as const;
const withdraw = (partyId: PartyId, joinedToo = false) =>
  ({ type: "Withdraw", partyId, statement: undefined, joinedToo }) as const;

/** Whether the last event that ends it says that what was joined ended too. */
function endsJoined(history: History): boolean {
  const end = history.findLast((event) => "ending" in event && event.ending !== undefined);
  return end !== undefined && "joinedToo" in end && end.joinedToo === true;
}

describe("what was joined to a complaint that its complainant ends", () => {
  it("is settled or withdrawn with it where the complainant names it", () => {
    const settled = given(asked(inHandling())).when(yesToBoth).by(anna).on("2026-03-11");
    settled.thenAlso({ type: "ComplaintSettled", joinedToo: true });
    const stopped = given(withJoined(inHandling())).when(withdraw(annaId, true)).by(anna).on("2026-03-11");
    stopped.thenAlso({ type: "ComplaintWithdrawn", joinedToo: true });
  });

  it("is not, where the complainant says nothing of it", () => {
    expect(endsJoined(given(asked(inHandling())).when(yes).by(anna).on("2026-03-11").history())).toBe(false);
    const stopped = given(withJoined(inHandling())).when(withdraw(annaId)).by(anna).on("2026-03-11");
    expect(endsJoined(stopped.history())).toBe(false);
  });

  it("is not, where only some parts of the complaint are settled", () => {
    given(asked(inHandling()))
      .when({ ...yesToBoth, parts: [2] })
      .by(anna)
      .on("2026-03-11")
      .thenHappens("PartsSettled", "NoticeRequested");
  });

  it("can be named in words that staff note", () => {
    given(asked(inHandling()))
      .when({ type: "RecordSettlement", note: text("satisfied-by-phone"), joinedToo: true })
      .by(coordinator)
      .on("2026-03-11")
      .thenAlso({ type: "ComplaintSettled", joinedToo: true });
  });

  it("cannot be named where nothing was joined, or went back again", () => {
    given(inHandling()).when(withdraw(annaId, true)).by(anna).on("2026-03-11").thenRefused("NOTHING_JOINED");
    const apart = after(withJoined(inHandling()), [
      "2026-03-10",
      system,
      { type: "SeparateParts", of: joined },
    ]);
    given(apart).when(withdraw(annaId, true)).by(anna).on("2026-03-11").thenRefused("NOTHING_JOINED");
  });
});

describe("of several complainants", () => {
  const both = asked(inHandling(together()));

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])("each names it: %s and %s is %s", (ofAnna, ofBram, both_) => {
    const first = after(both, ["2026-03-11", anna, { ...yes, joinedToo: ofAnna }]);
    const settled = given(first)
      .when({ ...yes, joinedToo: ofBram })
      .by(bram)
      .on("2026-03-12");
    expect(endsJoined(settled.history())).toBe(both_);
    const stopped = after(withJoined(inHandling(together())), ["2026-03-11", anna, withdraw(annaId, ofAnna)]);
    const last = given(stopped).when(withdraw(bramId, ofBram)).by(bram).on("2026-03-12");
    expect(endsJoined(last.history())).toBe(both_);
  });

  it("what somebody said last counts", () => {
    const again = after(
      both,
      ["2026-03-11", anna, yesToBoth],
      ["2026-03-12", coordinator, ask],
      ["2026-03-13", anna, yes],
    );
    const settled = given(again).when(yesToBoth).by(bram).on("2026-03-16");
    expect(endsJoined(settled.history())).toBe(false);
  });

  it("a representative names it for all who go on", () => {
    const complainants = [complainant(annaId), complainant(bramId, { spokesperson: false })];
    const represented = assessing(received({ complainants, representative }));
    const settled = given(asked(inHandling(represented)))
      .when({
        type: "RecordSettlement",
        note: text("satisfied-by-phone"),
        saidBy: representative.partyId,
        joinedToo: true,
      })
      .by(coordinator)
      .on("2026-03-12");
    expect(endsJoined(settled.history())).toBe(true);
  });
});
