import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  assessing,
  bram,
  bramId,
  carla,
  carlaId,
  complainant,
  coordinator,
  dirkId,
  given,
  inHandling,
  intake,
  letter,
  received,
  representative,
  text,
  withdrawn,
} from "../../testing/index.ts";

const appoint = {
  type: "AppointRepresentative",
  partyId: carlaId,
  kind: "AUTHORISED",
  ...{ emailConsent: false, postalAddress: true },
} as const;
const end = { type: "EndRepresentation", reason: text("on-her-own-again") } as const;
const represented = assessing(received({ representative }));
const message = { type: "SendMessage", text: text("a-question"), enclosures: [] } as const;

describe("a representative (2:1)", () => {
  it("gets the letters from then on", () => {
    const appointed = given(inHandling())
      .when(appoint)
      .by(anna)
      .on("2026-03-09")
      .thenHappens({ type: "RepresentativeAppointed", partyId: carlaId });
    given(appointed.history())
      .when(message)
      .by(coordinator)
      .on("2026-03-10")
      .thenAlso(letter("MESSAGE", carlaId));
  });

  it("may be the legal representative of a minor, appointed at the desk", () => {
    given(assessing())
      .when({ ...appoint, kind: "LEGAL_REPRESENTATIVE" })
      .by(intake)
      .on("2026-03-04")
      .thenHappens({ type: "RepresentativeAppointed", kind: "LEGAL_REPRESENTATIVE" });
  });

  it("may be asked for a written authorisation", () => {
    given(represented)
      .when({ type: "RecordAuthorisation", authorisation: "RECEIVED" })
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens({ type: "AuthorisationRecorded", authorisation: "RECEIVED" });
    given(assessing())
      .when({ type: "RecordAuthorisation", authorisation: "ASKED" })
      .by(coordinator)
      .on("2026-03-09")
      .thenRefused("NO_REPRESENTATIVE");
  });

  it("is one, not a party already, appointed by who speaks for all while it is open", () => {
    given(represented).when(appoint).by(anna).on("2026-03-09").thenRefused("HAS_REPRESENTATIVE");
    given(inHandling())
      .when({ ...appoint, partyId: dirkId })
      .by(anna)
      .on("2026-03-09")
      .thenRefused("ALREADY_DONE");
    const both = [complainant(annaId), complainant(bramId, { spokesperson: false })];
    given(assessing(received({ complainants: both })))
      .when(appoint)
      .by(bram)
      .on("2026-03-09")
      .thenRefused("NOT_YOURS");
    given(withdrawn()).when(appoint).by(anna).on("2026-03-10").thenRefused("NOT_OPEN");
  });
});

describe("the end of representation", () => {
  it("sends what was still waiting to the complainant", () => {
    const ended = given(represented).when(end).by(carla).on("2026-03-09").thenHappens("RepresentationEnded");
    const recipients = ended.complaint().notices.map(({ to }) => to.kind === "PARTY" && to.partyId);
    expect(recipients).toEqual([annaId, annaId]);
  });

  it("closes the case to the representative", () => {
    const ended = after(represented, ["2026-03-09", anna, end]);
    given(ended).when(message).by(carla).on("2026-03-10").thenRefused("NOT_YOURS");
    given(ended).when(end).by(anna).on("2026-03-10").thenRefused("NO_REPRESENTATIVE");
  });
});
