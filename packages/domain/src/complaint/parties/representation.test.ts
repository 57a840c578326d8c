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
  informal,
  inHandling,
  intake,
  letter,
  received,
  registered,
  representative,
  type Step,
  text,
  withdrawn,
} from "../../testing/index.ts";

const appoint = {
  type: "AppointRepresentative",
  partyId: carlaId,
  kind: "AUTHORISED",
  emailConsent: false,
  postalAddress: true,
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
      .thenHappens({ type: "RepresentativeAppointed", partyId: carlaId }, letter("RECEIPT", carlaId));
    given(appointed.history())
      .when(message)
      .by(coordinator)
      .on("2026-03-10")
      .thenAlso(letter("MESSAGE", carlaId));
  });

  it("may be the legal representative of a minor, appointed at the desk", () => {
    given(assessing(registered()))
      .when({ ...appoint, kind: "LEGAL_REPRESENTATIVE" })
      .by(intake)
      .on("2026-03-04")
      .thenAlso({ type: "RepresentativeAppointed", kind: "LEGAL_REPRESENTATIVE" });
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

describe("a representative whose written authorisation is awaited (2:1(3))", () => {
  const asked: Step = ["2026-03-04", coordinator, { type: "RecordAuthorisation", authorisation: "ASKED" }];
  const awaited = after(represented, asked);
  const withdraw = { type: "Withdraw", partyId: annaId, statement: undefined } as const;

  it("goes on writing, but gives up nothing that is the complainant's", () => {
    given(awaited).when(message).by(carla).on("2026-03-05").thenHappens("MessageSent");
    given(awaited).when(withdraw).by(carla).on("2026-03-05").thenRefused("AUTHORISATION_AWAITED");
    const asksSettled = after(informal(represented), asked, [
      "2026-03-09",
      coordinator,
      { type: "AskSettled", text: text("apologies-made") },
    ]);
    const settle = { type: "ConfirmSettlement" } as const;
    given(asksSettled).when(settle).by(carla).on("2026-03-10").thenRefused("AUTHORISATION_AWAITED");
    const waive = { type: "WaiveHearing" } as const;
    given(inHandling(awaited)).when(waive).by(carla).on("2026-03-09").thenRefused("AUTHORISATION_AWAITED");
    const ended = after(awaited, ["2026-03-09", anna, withdraw]);
    const share = { type: "ShareDossier" } as const;
    given(ended).when(share).by(carla).on("2026-03-10").thenRefused("AUTHORISATION_AWAITED");
  });

  it("can when it has come; the complainant can meanwhile, and who was never asked always could", () => {
    const received = { type: "RecordAuthorisation", authorisation: "RECEIVED" } as const;
    const authorised = after(awaited, ["2026-03-05", coordinator, received]);
    given(authorised).when(withdraw).by(carla).on("2026-03-06").thenAlso({ type: "ComplaintWithdrawn" });
    given(awaited).when(withdraw).by(anna).on("2026-03-06").thenAlso({ type: "ComplaintWithdrawn" });
    given(represented).when(withdraw).by(carla).on("2026-03-06").thenAlso({ type: "ComplaintWithdrawn" });
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
