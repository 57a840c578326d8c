import { describe, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  adviser,
  after,
  anna,
  annaId,
  assessing,
  at,
  atAdviser,
  complaintOf,
  coordinator,
  day,
  dirkId,
  dispatch,
  drafted,
  given,
  handler,
  heard,
  heardByAdviser,
  idOf,
  inHandling,
  investigated,
  letter,
  letterNumber,
  settingsWithAdviser,
  system,
  text,
} from "../../testing/index.ts";

const plan = (partyId: PartyId, when = "2026-03-12T10:00") =>
  ({ type: "PlanHearing", partyId, plannedAt: at(when), mode: "VISIT" }) as const;
const hear = (partyId: PartyId, on: string) => {
  const report = text("hearing-report");
  return { type: "RecordHearing", partyId, heardOn: day(on), mode: "PHONE", report } as const;
};
const stranger = idOf<PartyId>("stranger");

describe("planning a hearing", () => {
  it("invites that party", () => {
    given(inHandling())
      .when(plan(dirkId))
      .by(handler)
      .on("2026-03-09")
      .thenHappens(
        { type: "HearingPlanned", partyId: dirkId, mode: "VISIT" },
        letter("HEARING_INVITATION", dirkId),
      );
  });

  it("needs an offer, a moment to come, and a case under investigation", () => {
    given(inHandling())
      .when(plan(annaId, "2026-03-09T11:00"))
      .by(handler)
      .on("2026-03-09")
      .thenRefused("HEARING_NOT_IN_FUTURE");
    given(inHandling()).when(plan(stranger)).by(handler).on("2026-03-09").thenRefused("HEARING_NOT_OFFERED");
    given(assessing()).when(plan(annaId)).by(coordinator).on("2026-03-09").thenRefused("HEARING_NOT_OFFERED");
    given(drafted())
      .when(plan(annaId, "2026-03-20"))
      .by(handler)
      .on("2026-03-18")
      .thenRefused("NOT_IN_THIS_STATE");
  });
});

describe("hearing a party", () => {
  it("is contact with the complainant, if there was none before", () => {
    given(inHandling())
      .when(hear(annaId, "2026-03-12"))
      .by(handler)
      .on("2026-03-13")
      .thenIs({ contactedOn: day("2026-03-12") });
    given(inHandling())
      .when(hear(dirkId, "2026-03-12"))
      .by(handler)
      .on("2026-03-13")
      .thenIs({ contactedOn: undefined });
  });

  it("gives a report, which both sides get (9:10(3))", () => {
    given(inHandling())
      .when(hear(annaId, "2026-03-12"))
      .by(handler)
      .on("2026-03-13")
      .thenHappens(
        { type: "HearingHeld", partyId: annaId, heardOn: day("2026-03-12") },
        letter("HEARING_REPORT", annaId),
        letter("HEARING_REPORT", dirkId),
      );
  });

  it("is recorded once, not ahead", () => {
    const once = after(inHandling(), heard(annaId, "2026-03-12"));
    given(once).when(hear(annaId, "2026-03-12")).by(handler).on("2026-03-13").thenRefused("ALREADY_HEARD");
    given(once).when(hear(dirkId, "2026-03-14")).by(handler).on("2026-03-13").thenRefused("DAY_IN_FUTURE");
    given(investigated())
      .when(hear(stranger, "2026-03-14"))
      .by(handler)
      .on("2026-03-16")
      .thenRefused("ALREADY_HEARD");
  });

  it("is the adviser's while the adviser has the case (9:15), and only then", () => {
    given(atAdviser()).when(hear(annaId, "2026-03-12")).by(adviser).on("2026-03-12").thenAlso("HearingHeld");
    given(atAdviser())
      .when(hear(annaId, "2026-03-12"))
      .by(handler)
      .on("2026-03-12")
      .thenRefused("ADVISER_HEARS");
    const withAdviser = { settings: settingsWithAdviser };
    const hearsNow = given(inHandling()).when(hear(annaId, "2026-03-12")).with(withAdviser);
    hearsNow.by(handler).on("2026-03-12").thenRefused("ADVISER_HEARS");
    const advised = after(heardByAdviser(), [
      "2026-03-16",
      adviser,
      { type: "GiveAdvice", report: text("advice") },
    ]);
    given(advised)
      .when(hear(annaId, "2026-03-16"))
      .by(adviser)
      .on("2026-03-17")
      .thenRefused("NOT_IN_THIS_STATE");
    given(inHandling())
      .when({ type: "RecordWaiver", partyId: annaId, ground: "MANIFESTLY_UNFOUNDED", note: text("why") })
      .with(withAdviser)
      .by(handler)
      .on("2026-03-12")
      .thenRefused("ADVISER_HEARS");
  });
});

describe("the day for a reply", () => {
  it("moves along with an offer that leaves later, and stays where it left at once", () => {
    const offers = inHandling();
    const leaves = (on: string) =>
      given(offers)
        .when(dispatch(letterNumber(complaintOf(offers), "HEARING_OFFER", dirkId), on))
        .by(system)
        .on(on);
    leaves("2026-03-05").thenHappens("NoticeDispatched");
    leaves("2026-03-12").thenHappens("NoticeDispatched", {
      type: "HearingReplyDayMoved",
      partyId: dirkId,
      replyByOn: day("2026-03-26"),
    });
  });

  it("stays for who has answered already", () => {
    const asked = after(inHandling(), ["2026-03-09", anna, { type: "AskHearing", mode: "PHONE" }]);
    given(asked)
      .when(dispatch(letterNumber(complaintOf(asked), "HEARING_OFFER", annaId), "2026-03-12"))
      .by(system)
      .on("2026-03-12")
      .thenHappens("NoticeDispatched");
  });
});

describe("a hearing to which nobody came", () => {
  const again = { type: "OfferHearingAgain", partyId: annaId } as const;

  it("is offered again, with a new day for the reply", () => {
    const planned = after(
      inHandling(),
      ["2026-03-09", anna, { type: "AskHearing", mode: "VISIT" }],
      ["2026-03-09", handler, plan(annaId)],
    );
    given(planned)
      .when(again)
      .by(handler)
      .on("2026-03-16")
      .thenHappens(
        { type: "HearingOffered", partyId: annaId, replyByOn: day("2026-03-30") },
        letter("HEARING_OFFER", annaId),
      );
  });

  it("is not offered again to who was heard, or to a stranger", () => {
    const once = after(inHandling(), heard(annaId, "2026-03-12"));
    given(once).when(again).by(handler).on("2026-03-16").thenRefused("ALREADY_HEARD");
    given(once)
      .when({ ...again, partyId: stranger })
      .by(handler)
      .on("2026-03-16")
      .thenRefused("HEARING_NOT_OFFERED");
  });
});
