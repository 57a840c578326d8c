import { describe, expect, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  after,
  anna,
  annaId,
  approved,
  assessing,
  bram,
  bramId,
  carla,
  carlaId,
  complainant,
  coordinator,
  day,
  declineApproved,
  declineProposed,
  dirkId,
  given,
  handler,
  inHandling,
  intake,
  letter,
  received,
  registered,
  representative,
  text,
  withdrawn,
} from "../../testing/index.ts";

const withdraw = (partyId: PartyId) => ({ type: "Withdraw", partyId, statement: undefined }) as const;
const both = [complainant(annaId), complainant(bramId, { spokesperson: false })];
const together = inHandling(assessing(received({ complainants: both })));

describe("withdrawing", () => {
  it("is confirmed with the way to the ombudsman, and the respondent who had the copy hears of it", () => {
    given(inHandling())
      .when(withdraw(annaId))
      .by(anna)
      .on("2026-03-09")
      .thenHappens("ComplaintWithdrawn", letter("WITHDRAWN", annaId), letter("OUTCOME", dirkId))
      .thenIs({
        status: "WITHDRAWN",
        ending: {
          on: day("2026-03-09"),
          inTime: true,
          outcome: undefined,
          ombudsmanUntilOn: day("2027-03-09"),
          retention: "13.2",
        },
      });
  });

  it("is never inferred: staff write down what was said", () => {
    const toldHere = inHandling(assessing(registered()));
    given(toldHere).when(withdraw(annaId)).by(intake).on("2026-03-09").thenRefused("STATEMENT_MISSING");
    given(toldHere)
      .when({ ...withdraw(annaId), statement: text("said-by-phone") })
      .by(intake)
      .on("2026-03-09")
      .thenIs({ status: "WITHDRAWN" });
    given(inHandling()).when(withdraw(annaId)).by(handler).on("2026-03-09").thenRefused("NOT_YOURS");
  });

  it("is said by the representative too, who gets the confirmation", () => {
    const represented = assessing(received({ representative }));
    given(represented)
      .when(withdraw(annaId))
      .by(carla)
      .on("2026-03-09")
      .thenHappens("ComplaintWithdrawn", letter("WITHDRAWN", carlaId));
  });

  it("keeps an approved answer or decline from leaving", () => {
    const statesOf = (history: typeof together, kind: "DECISION" | "DECLINED") =>
      given(history)
        .when(withdraw(annaId))
        .by(anna)
        .on("2026-03-18")
        .complaint()
        .notices.filter((notice) => notice.kind === kind)
        .map(({ state }) => state);
    expect(statesOf(approved(), "DECISION")).toEqual(["CANCELLED"]);
    expect(statesOf(declineApproved(), "DECLINED")).toEqual(["CANCELLED"]);
  });

  it("leaves no proposal behind for who would still have to sign", () => {
    given(declineProposed())
      .when(withdraw(annaId))
      .by(anna)
      .on("2026-03-11")
      .thenIs({ status: "WITHDRAWN", decline: undefined });
  });

  it("is not possible for a stranger or after the end", () => {
    given(inHandling()).when(withdraw(bramId)).by(anna).on("2026-03-09").thenRefused("NO_SUCH_PARTY");
    given(withdrawn()).when(withdraw(annaId)).by(anna).on("2026-03-10").thenRefused("NOT_OPEN");
  });
});

describe("one of several complainants", () => {
  it("withdraws for herself only; the confirmation goes to her, and the next one speaks", () => {
    const result = given(together)
      .when(withdraw(annaId))
      .by(anna)
      .on("2026-03-09")
      .thenHappens({ type: "ComplaintWithdrawn", ending: undefined }, letter("WITHDRAWN", annaId))
      .thenIs({ status: "IN_HANDLING" });
    given(result.history())
      .when({ type: "AskSettled", text: text("done") })
      .by(handler)
      .on("2026-03-10")
      .thenAlso(letter("SETTLEMENT_ASKED", bramId));
    given(result.history()).when(withdraw(bramId)).by(anna).on("2026-03-10").thenRefused("NOT_YOURS");
  });

  it("cannot withdraw for the other", () => {
    given(together).when(withdraw(bramId)).by(anna).on("2026-03-09").thenRefused("NOT_YOURS");
    given(together).when(withdraw(bramId)).by(bram).on("2026-03-09").thenIs({ status: "IN_HANDLING" });
  });

  it("ends it when the others have withdrawn or died", () => {
    const bramDied = after(together, [
      "2026-03-09",
      coordinator,
      { type: "RecordDeath", partyId: bramId, diedOn: day("2026-03-08") },
    ]);
    given(bramDied).when(withdraw(annaId)).by(anna).on("2026-03-10").thenIs({ status: "WITHDRAWN" });
  });
});
