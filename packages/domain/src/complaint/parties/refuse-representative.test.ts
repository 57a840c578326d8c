import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  assessing,
  carla,
  carlaId,
  coordinator,
  given,
  type History,
  handler,
  letter,
  letterNumber,
  received,
  representative,
  type Step,
  sent,
  text,
  withdrawn,
} from "../../testing/index.ts";
import type { Representative } from "../complaint.ts";

const refuse = { type: "RefuseRepresentative", reason: text("threatened-the-desk") } as const;
const represented = (kind: Representative["kind"] = "AUTHORISED", history: History = received()) =>
  after(assessing(history), [
    "2026-03-04",
    anna,
    { type: "AppointRepresentative", partyId: carlaId, kind, emailConsent: false, postalAddress: true },
  ]);
const refused = after(represented(), ["2026-03-05", coordinator, refuse]);
const message = { type: "SendMessage", text: text("a-question"), enclosures: [] } as const;

describe("refusing a representative for serious objections (2:2)", () => {
  it("is told at once, in writing, to the complainant and to the representative", () => {
    given(represented())
      .when(refuse)
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens(
        { type: "RepresentativeRefused", partyId: carlaId },
        letter("REPRESENTATIVE_REFUSED", annaId),
        // No page of the complaint is left to show it on.
        {
          type: "NoticeRequested",
          kind: "REPRESENTATIVE_REFUSED",
          to: { kind: "PARTY", partyId: carlaId },
          channel: "POST",
        },
      )
      .thenIs({ representative: undefined });
  });

  it("leaves the complainant to act, who gets what was waiting and what comes", () => {
    const waiting = given(represented()).when(refuse).by(coordinator).on("2026-03-05").complaint().notices;
    const others = waiting.filter(({ kind }) => kind !== "REPRESENTATIVE_REFUSED");
    expect(new Set(others.map(({ to }) => to.kind === "PARTY" && to.partyId))).toEqual(new Set([annaId]));
    given(refused).when(message).by(coordinator).on("2026-03-06").thenAlso(letter("MESSAGE", annaId));
    given(refused).when(message).by(anna).on("2026-03-06").thenHappens("MessageSent");
  });

  it("closes the case to the one refused, whose letter still leaves", () => {
    given(refused).when(message).by(carla).on("2026-03-06").thenRefused("NOT_YOURS");
    const letters = given(sent(refused, "REPRESENTATIVE_REFUSED", "2026-03-06", carlaId))
      .when(message)
      .by(anna)
      .on("2026-03-09")
      .complaint().notices;
    expect(letters.find(({ to }) => to.kind === "PARTY" && to.partyId === carlaId)?.state).toBe("DISPATCHED");
  });

  it("is never done to an advocate", () => {
    given(represented("ADVOCATE")).when(refuse).by(coordinator).on("2026-03-05").thenRefused("IS_ADVOCATE");
  });

  it("is the coordinator's, of somebody who represents, in an open complaint", () => {
    given(represented()).when(refuse).by(handler).on("2026-03-05").thenRefused("NOT_YOURS");
    given(refused).when(refuse).by(coordinator).on("2026-03-06").thenRefused("NO_REPRESENTATIVE");
    given(withdrawn(represented())).when(refuse).by(coordinator).on("2026-03-10").thenRefused("NOT_OPEN");
  });

  it("does not let the one refused come back as somebody else", () => {
    const again = { type: "AddComplainant", partyId: carlaId } as const;
    given(refused)
      .when({ ...again, identified: true, emailConsent: false, postalAddress: true })
      .by(coordinator)
      .on("2026-03-06")
      .thenRefused("ALREADY_DONE");
  });
});

describe("letters while a written authorisation is awaited (2:1(3))", () => {
  const byCarla = assessing(received({ representative }));
  const authorisation = (state: Representative["authorisation"], on = "2026-03-04"): Step => [
    on,
    coordinator,
    { type: "RecordAuthorisation", authorisation: state },
  ];
  const awaited = after(byCarla, authorisation("ASKED"));
  const recipients = (history: History, on = "2026-03-05") =>
    given(history)
      .when(message)
      .by(coordinator)
      .on(on)
      .complaint()
      .notices.map(({ kind, to, state }) => [kind, to.kind === "PARTY" && to.partyId, state]);

  it("go to the complainant, those that wait and those that come; only the request goes to the representative", () => {
    expect(recipients(awaited)).toEqual([
      ["RECEIPT", annaId, "REQUESTED"],
      ["ACKNOWLEDGEMENT", annaId, "REQUESTED"],
      ["AUTHORISATION_ASKED", carlaId, "REQUESTED"],
      ["MESSAGE", annaId, "REQUESTED"],
    ]);
  });

  it("go to the representative again when it has come, who then gets the receipt too", () => {
    expect(recipients(after(awaited, authorisation("RECEIVED", "2026-03-05")))).toEqual([
      ["RECEIPT", annaId, "REQUESTED"],
      ["ACKNOWLEDGEMENT", carlaId, "REQUESTED"],
      ["AUTHORISATION_ASKED", carlaId, "CANCELLED"],
      ["RECEIPT", carlaId, "REQUESTED"],
      ["MESSAGE", carlaId, "REQUESTED"],
    ]);
  });

  it("stay with the complainant when the representation ends; nobody is asked any more", () => {
    const ended = after(awaited, ["2026-03-05", anna, { type: "EndRepresentation", reason: undefined }]);
    expect(recipients(ended).filter(([, , state]) => state !== "CANCELLED")).toEqual([
      ...["RECEIPT", "ACKNOWLEDGEMENT", "MESSAGE"].map((kind) => [kind, annaId, "REQUESTED"]),
    ]);
  });

  it("ask once, however often it is recorded", () => {
    const twice = after(awaited, authorisation("ASKED", "2026-03-05"));
    expect(recipients(twice).filter(([kind]) => kind === "AUTHORISATION_ASKED")).toHaveLength(1);
  });

  it("go to the complainant the second time when the first did not arrive", () => {
    const failed = sent(byCarla, "ACKNOWLEDGEMENT", "2026-03-04");
    const number = letterNumber(
      given(byCarla).when(message).by(carla).on("2026-03-04").complaint(),
      "ACKNOWLEDGEMENT",
    );
    given(after(failed, authorisation("ASKED")))
      .when({ type: "RecordDispatchFailure", number })
      .by(coordinator)
      .on("2026-03-06")
      .thenAlso(letter("ACKNOWLEDGEMENT", annaId));
  });
});
