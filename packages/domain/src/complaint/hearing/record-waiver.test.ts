import { describe, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  adviser,
  after,
  anna,
  annaId,
  atAdviser,
  dirkId,
  given,
  handler,
  heard,
  idOf,
  inHandling,
  text,
} from "../../testing/index.ts";
import type { WaiverGround } from "../complaint.ts";

const waive = (partyId: PartyId, ground: WaiverGround) =>
  ({ type: "RecordWaiver", partyId, ground, note: text("why") }) as const;

describe("not hearing the complainant (9:10(2))", () => {
  it.each(["MANIFESTLY_UNFOUNDED", "DECLARED"] as const)("because %s", (ground) => {
    given(inHandling())
      .when(waive(annaId, ground))
      .by(handler)
      .on("2026-03-09")
      .thenHappens({ type: "HearingWaived", partyId: annaId, ground });
  });

  it("because there was no reply, once the day for it has passed", () => {
    given(inHandling())
      .when(waive(annaId, "NO_RESPONSE"))
      .by(handler)
      .on("2026-03-19")
      .thenRefused("REPLY_TERM_RUNS");
    given(inHandling())
      .when(waive(annaId, "NO_RESPONSE"))
      .by(handler)
      .on("2026-03-20")
      .thenHappens("HearingWaived");
  });

  it("is no way round a complainant who wants to be heard", () => {
    const wanted = after(inHandling(), ["2026-03-09", anna, { type: "AskHearing", mode: "PHONE" }]);
    given(wanted)
      .when(waive(annaId, "NO_RESPONSE"))
      .by(handler)
      .on("2026-03-30")
      .thenRefused("HEARING_WANTED");
  });

  it("is the adviser's decision while the adviser has the case", () => {
    given(atAdviser())
      .when(waive(annaId, "DECLARED"))
      .by(handler)
      .on("2026-03-12")
      .thenRefused("ADVISER_HEARS");
    given(atAdviser())
      .when(waive(annaId, "DECLARED"))
      .by(adviser)
      .on("2026-03-12")
      .thenHappens("HearingWaived");
  });
});

describe("not hearing the respondent", () => {
  it("is only by the respondent's own word: the grounds of 9:10(2) are not about that side", () => {
    given(inHandling())
      .when(waive(dirkId, "MANIFESTLY_UNFOUNDED"))
      .by(handler)
      .on("2026-03-25")
      .thenRefused("NO_WAIVER_FOR_RESPONDENT");
    given(inHandling())
      .when(waive(dirkId, "NO_RESPONSE"))
      .by(handler)
      .on("2026-03-25")
      .thenRefused("NO_WAIVER_FOR_RESPONDENT");
    given(inHandling())
      .when(waive(dirkId, "DECLARED"))
      .by(handler)
      .on("2026-03-09")
      .thenHappens("HearingWaived");
  });

  it("is not recorded for a stranger or after the hearing", () => {
    const once = after(inHandling(), heard(annaId, "2026-03-12"));
    given(once).when(waive(annaId, "DECLARED")).by(handler).on("2026-03-13").thenRefused("ALREADY_HEARD");
    given(once)
      .when(waive(idOf("stranger"), "DECLARED"))
      .by(handler)
      .on("2026-03-13")
      .thenRefused("HEARING_NOT_OFFERED");
  });
});
