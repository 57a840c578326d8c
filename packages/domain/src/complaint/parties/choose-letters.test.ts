import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  approvedForBoth,
  bram,
  bramId,
  carlaId,
  complaintOf,
  coordinator,
  given,
  intake,
  text,
  together,
} from "../../testing/index.ts";
import type { CommandOf } from "../rules.ts";
import type { ChooseLetters } from "./choose-letters.ts";

const choose = (changes: Partial<ChooseLetters> = {}): CommandOf<"ChooseLetters"> => ({
  type: "ChooseLetters",
  partyId: bramId,
  throughSpokesperson: true,
  statement: undefined,
  ...changes,
});

describe("being written to through the spokesperson", () => {
  it("is one's own choice: from then on letters for each go to the spokesperson once", () => {
    const chosen = given(together()).when(choose()).by(bram).on("2026-03-05").thenHappens("LettersChosen");
    const adjourned = given(chosen.history())
      .when({ type: "Adjourn", weeks: 2, reason: text("witness-away") })
      .by(coordinator)
      .on("2026-03-06")
      .thenAlso({ type: "NoticeRequested", kind: "ADJOURNED", to: { kind: "PARTY", partyId: annaId } });
    expect(adjourned.complaint().notices.filter(({ kind }) => kind === "ADJOURNED")).toHaveLength(1);
  });

  it("is not somebody else's to say", () => {
    const ways = { identified: true, emailConsent: true, postalAddress: true } as const;
    const three = after(together(), [
      "2026-03-04",
      coordinator,
      { type: "AddComplainant", partyId: carlaId, ...ways },
    ]);
    const third = { kind: "COMPLAINANT", partyId: carlaId } as const;
    given(three).when(choose()).by(third).on("2026-03-05").thenRefused("NOT_YOURS");
    given(three).when(choose()).by(anna).on("2026-03-05").thenRefused("IS_SPOKESPERSON");
  });

  it("is noted by staff with what was said", () => {
    given(together()).when(choose()).by(coordinator).on("2026-03-05").thenRefused("STATEMENT_MISSING");
    given(together())
      .when(choose({ statement: text("by-telephone") }))
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens("LettersChosen");
    given(together())
      .when(choose({ statement: text("at-the-desk") }))
      .by(intake)
      .on("2026-03-05")
      .thenRefused("NOT_YOURS");
  });

  it("is not for the spokesperson, who has nobody to hear it from", () => {
    given(together())
      .when(choose({ partyId: annaId }))
      .by(anna)
      .on("2026-03-05")
      .thenRefused("IS_SPOKESPERSON");
  });

  it("is taken back at any time", () => {
    const chosen = given(together()).when(choose()).by(bram).on("2026-03-05").history();
    given(chosen).when(choose()).by(bram).on("2026-03-06").thenRefused("ALREADY_DONE");
    given(chosen)
      .when(choose({ throughSpokesperson: false }))
      .by(bram)
      .on("2026-03-06")
      .thenHappens("LettersChosen");
  });

  it("takes back their own letter that still waits, since the spokesperson has one", () => {
    const { notices } = given(approvedForBoth()).when(choose()).by(bram).on("2026-03-18").complaint();
    const letters = notices.filter(({ kind }) => kind === "DECISION");
    expect(letters.map(({ to, state }) => [to.kind === "PARTY" && to.partyId, state])).toEqual([
      [annaId, "REQUESTED"],
      [annaId, "CANCELLED"],
    ]);
    expect(complaintOf(approvedForBoth()).status).toBe("DRAFT_DECISION");
  });
});
