import { describe, it } from "vitest";

import {
  anna,
  annaId,
  bramId,
  carlaId,
  complainant,
  day,
  given,
  letter,
  part,
  representative,
  submission,
} from "../../testing/index.ts";

describe("a complaint through the site", () => {
  it("is received at once, with a receipt and a copy of what was typed (9:6, 2:17)", () => {
    given()
      .when(submission())
      .by(anna)
      .on("2026-03-02")
      .thenHappens({ type: "ComplaintSubmitted", channel: "WEB" }, letter("RECEIPT", annaId))
      .thenIs({ status: "RECEIVED", receivedOn: day("2026-03-02"), startsOn: day("2026-03-02") });
  });

  it("counts from the day in the Netherlands, also just after midnight", () => {
    given()
      .when(submission())
      .by(anna)
      .on("2026-10-02T00:20")
      .thenIs({ receivedOn: day("2026-10-02"), lodgedOn: day("2026-10-02") });
  });

  it("is also possible for who gave neither name nor address: the receipt waits for the first sign-in", () => {
    const anonymous = complainant(annaId, {
      identified: false,
      emailConsent: false,
      postalAddress: false,
      portal: "SILENT",
    });
    given()
      .when(submission({ complainants: [anonymous] }))
      .by(anna)
      .on("2026-03-02")
      .thenAlso({ type: "NoticeRequested", kind: "RECEIPT", channel: "NONE" });
  });

  it("by a representative is answered to the representative (2:1)", () => {
    given()
      .when(submission({ representative }))
      .by(anna)
      .on("2026-03-02")
      .thenAlso(letter("RECEIPT", carlaId));
  });

  it("about privacy also starts the procedure of a possible data breach", () => {
    given()
      .when(submission({ parts: [part("TREATMENT"), part("PRIVACY")] }))
      .by(anna)
      .on("2026-03-02")
      .thenAlso({ type: "ParallelProcedureOpened", kind: "DATA_BREACH" });
  });

  it("may come from several people with one who speaks for them", () => {
    const both = [complainant(annaId), complainant(bramId, { spokesperson: false })];
    given()
      .when(submission({ complainants: both }))
      .by(anna)
      .on("2026-03-02")
      .thenIs({ status: "RECEIVED" });
  });

  it("is no complaint without a signature, a grievance, a complainant or with conduct still to come", () => {
    const refused = (changes: Parameters<typeof submission>[0]) =>
      given().when(submission(changes)).by(anna).on("2026-03-02");
    refused({ signed: false }).thenRefused("NOT_SIGNED");
    refused({ parts: [] }).thenRefused("NO_PARTS");
    refused({ complainants: [] }).thenRefused("NO_SPOKESPERSON");
    refused({ complainants: [complainant(annaId), complainant(bramId)] }).thenRefused("NO_SPOKESPERSON");
    refused({ conductUntilOn: day("2026-03-03") }).thenRefused("CONDUCT_IN_FUTURE");
  });
});
