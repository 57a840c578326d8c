import { describe, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  after,
  annaId,
  bramId,
  carlaId,
  coordinator,
  day,
  dirkId,
  furtherScenarios,
  given,
  handler,
  inHandling,
  intake,
  sent,
  text,
  together,
} from "../../testing/index.ts";

const settled = (saidBy?: PartyId) =>
  ({ type: "RecordSettlement", note: text("satisfied"), saidBy }) as const;
const agreed = (saidBy: PartyId | undefined, consentedOn: string, untilOn = "2026-05-29") =>
  ({
    type: "RecordPostponementConsent",
    untilOn: day(untilOn),
    consent: text("letter-of-consent"),
    consentedOn: day(consentedOn),
    saidBy,
  }) as const;
const waived = (saidBy?: PartyId) =>
  ({
    type: "RecordWaiver",
    partyId: annaId,
    ground: "DECLARED",
    note: text("by-telephone"),
    saidBy,
  }) as const;
const asked = furtherScenarios.find(({ name }) => name === "joint complaint, postponement asked")?.history;
const represented = after(together(), [
  "2026-03-04",
  coordinator,
  {
    type: "AppointRepresentative",
    partyId: carlaId,
    kind: "AUTHORISED",
    emailConsent: true,
    postalAddress: true,
  },
]);

describe("a word that staff note, of several complainants", () => {
  it("says whose it is: nobody's is not everybody's", () => {
    given(together()).when(settled()).by(coordinator).on("2026-03-09").thenRefused("WHOSE_WORD");
    given(asked).when(agreed(undefined, "2026-05-07")).by(handler).on("2026-05-07").thenRefused("WHOSE_WORD");
    given(inHandling(together())).when(waived()).by(handler).on("2026-03-09").thenRefused("WHOSE_WORD");
    given(together()).when(settled(dirkId)).by(coordinator).on("2026-03-09").thenRefused("NO_SUCH_PARTY");
  });

  it("settles it for the one who said it, and for all with the last (9:5)", () => {
    const one = given(together())
      .when(settled(annaId))
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens({ type: "SettlementConfirmed", partyId: annaId, note: text("satisfied") })
      .history();
    given(one).when(settled(annaId)).by(coordinator).on("2026-03-10").thenRefused("ALREADY_DONE");
    given(one)
      .when(settled(bramId))
      .by(coordinator)
      .on("2026-03-10")
      .thenHappens(
        { type: "ComplaintSettled", evidence: "STATED_AND_NOTED", saidBy: bramId },
        { type: "NoticeRequested", kind: "SETTLED", to: { kind: "PARTY", partyId: annaId } },
        { type: "NoticeRequested", kind: "SETTLED", to: { kind: "PARTY", partyId: bramId } },
      );
  });

  it("moves no term until each agreed to the day that all were asked; then as of the latest (9:11(3))", () => {
    given(asked)
      .when(agreed(annaId, "2026-05-07", "2026-06-05"))
      .by(intake)
      .on("2026-05-08")
      .thenRefused("NOT_YOURS");
    given(asked)
      .when(agreed(annaId, "2026-05-07", "2026-06-05"))
      .by(handler)
      .on("2026-05-08")
      .thenRefused("NO_POSTPONEMENT_ASKED");
    const one = given(asked)
      .when(agreed(annaId, "2026-05-08"))
      .by(handler)
      .on("2026-05-08")
      .thenHappens({ type: "PostponementConsented", partyId: annaId })
      .thenIs({ postponements: [] })
      .history();
    given(one)
      .when(agreed(bramId, "2026-05-07"))
      .by(handler)
      .on("2026-05-11")
      .thenAlso({ type: "PostponementAgreed", consentedOn: day("2026-05-08") });
  });

  it("waives the hearing of one, which that person reads back; all are heard unless each waived (9:10(2)(b))", () => {
    const offered = sent(inHandling(together()), "HEARING_OFFER", "2026-03-05", annaId);
    const one = given(offered)
      .when(waived(bramId))
      .by(handler)
      .on("2026-03-09")
      .thenHappens(
        { type: "HearingDeclined", saidBy: bramId, note: text("by-telephone") },
        { type: "NoticeRequested", kind: "HEARING_WAIVED", to: { kind: "PARTY", partyId: bramId } },
      )
      .history();
    given(one)
      .when(waived(annaId))
      .by(handler)
      .on("2026-03-10")
      .thenHappens("HearingWaived", {
        type: "NoticeRequested",
        kind: "HEARING_WAIVED",
        to: { kind: "PARTY", partyId: annaId },
      });
  });

  it("of the representative is said for all whom they represent (2:1), once they may", () => {
    given(represented).when(settled(carlaId)).by(coordinator).on("2026-03-09").thenAlso("ComplaintSettled");
    const awaited = after(represented, [
      "2026-03-05",
      coordinator,
      { type: "RecordAuthorisation", authorisation: "ASKED" },
    ]);
    given(awaited)
      .when(settled(carlaId))
      .by(coordinator)
      .on("2026-03-09")
      .thenRefused("AUTHORISATION_AWAITED");
  });
});
