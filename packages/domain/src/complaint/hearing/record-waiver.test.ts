import { describe, expect, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  adviser,
  after,
  anna,
  annaId,
  atAdviser,
  complaintOf,
  coordinator,
  dirkId,
  given,
  type History,
  handler,
  heard,
  idOf,
  inHandling,
  letter,
  sent,
  text,
} from "../../testing/index.ts";
import type { WaiverGround } from "../complaint.ts";

const waive = (partyId: PartyId, ground: WaiverGround) =>
  ({ type: "RecordWaiver", partyId, ground, note: text("why") }) as const;

describe("not hearing the complainant (9:10(2))", () => {
  it("because the complaint is manifestly unfounded", () => {
    given(inHandling())
      .when(waive(annaId, "MANIFESTLY_UNFOUNDED"))
      .by(handler)
      .on("2026-03-09")
      .thenHappens({ type: "HearingWaived", partyId: annaId, ground: "MANIFESTLY_UNFOUNDED" });
  });

  it("because the complainant said so to us, which we confirm in writing", () => {
    const declared = given(inHandling())
      .when(waive(annaId, "DECLARED"))
      .by(handler)
      .on("2026-03-09")
      .thenHappens(
        { type: "HearingWaived", partyId: annaId, ground: "DECLARED" },
        letter("HEARING_WAIVED", annaId),
      )
      .history();
    const wanted = after(declared, ["2026-03-09", anna, { type: "AskHearing", mode: "PHONE" }]);
    const confirmation = complaintOf(wanted).notices.find(({ kind }) => kind === "HEARING_WAIVED");
    expect(confirmation?.state).toBe("CANCELLED");
  });

  it("because there was no reply, once the day for it has passed", () => {
    const offered = sent(inHandling(), "HEARING_OFFER", "2026-03-05", annaId);
    given(offered)
      .when(waive(annaId, "NO_RESPONSE"))
      .by(handler)
      .on("2026-03-19")
      .thenRefused("REPLY_TERM_RUNS");
    given(offered)
      .when(waive(annaId, "NO_RESPONSE"))
      .by(handler)
      .on("2026-03-20")
      .thenHappens("HearingWaived");
  });

  it("never because of silence upon an offer that waits, was taken back or did not arrive (9:10(2)(c))", () => {
    const silent = (history: History, on: string) =>
      given(history).when(waive(annaId, "NO_RESPONSE")).by(handler).on(on);
    silent(inHandling(), "2026-03-20").thenRefused("OFFER_NOT_SENT");
    const offered = sent(inHandling(), "HEARING_OFFER", "2026-03-05", annaId);
    const number = complaintOf(offered).notices.find(({ kind }) => kind === "HEARING_OFFER")?.number ?? 0;
    const bounced = after(offered, ["2026-03-06", coordinator, { type: "RecordDispatchFailure", number }]);
    silent(bounced, "2026-03-20").thenRefused("OFFER_NOT_SENT");
    const again = sent(bounced, "HEARING_OFFER", "2026-03-10", annaId);
    silent(again, "2026-03-24").thenRefused("REPLY_TERM_RUNS");
    silent(again, "2026-03-25").thenHappens("HearingWaived");
  });

  it("counts the days for a reply from the one on which the offer left", () => {
    const late = sent(inHandling(), "HEARING_OFFER", "2026-03-12", annaId);
    given(late)
      .when(waive(annaId, "NO_RESPONSE"))
      .by(handler)
      .on("2026-03-26")
      .thenRefused("REPLY_TERM_RUNS");
    given(late).when(waive(annaId, "NO_RESPONSE")).by(handler).on("2026-03-27").thenHappens("HearingWaived");
  });

  it("looks at the newest offer: one made again has to leave as well, and overtakes what waits", () => {
    const again = after(sent(inHandling(), "HEARING_OFFER", "2026-03-05", annaId), [
      "2026-03-09",
      handler,
      { type: "OfferHearingAgain", partyId: annaId },
    ]);
    given(again)
      .when(waive(annaId, "NO_RESPONSE"))
      .by(handler)
      .on("2026-03-30")
      .thenRefused("OFFER_NOT_SENT");
    const twice = after(again, ["2026-03-10", handler, { type: "OfferHearingAgain", partyId: annaId }]);
    const offers = complaintOf(twice).notices.filter(
      ({ kind, to }) => kind === "HEARING_OFFER" && to.kind === "PARTY" && to.partyId === annaId,
    );
    expect(offers.map(({ state }) => state)).toEqual(["DISPATCHED", "CANCELLED", "REQUESTED"]);
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
      .thenHappens("HearingWaived", letter("HEARING_WAIVED", annaId));
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
      .thenHappens("HearingWaived", letter("HEARING_WAIVED", dirkId));
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
