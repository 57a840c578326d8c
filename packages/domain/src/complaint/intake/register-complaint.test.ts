import { describe, it } from "vitest";
import {
  anna,
  annaId,
  coordinator,
  day,
  enclosure,
  given,
  handler,
  intake,
  letter,
  registration,
  text,
} from "../../testing/index.ts";

describe("a complaint written down by staff", () => {
  it("counts from the day of arrival, not of typing", () => {
    given()
      .when(
        registration({ channel: "PAPER", enclosures: [enclosure("scan")], receivedOn: day("2026-03-02") }),
      )
      .by(intake)
      .on("2026-03-04")
      .thenHappens({ type: "ComplaintRegistered", registeredBy: intake.staffId }, letter("RECEIPT", annaId))
      .thenIs({ receivedOn: day("2026-03-02"), startsOn: day("2026-03-02") });
  });

  it("told by phone has no statutory term yet, only the day of the first contact", () => {
    given()
      .when(registration({ channel: "PHONE", oral: true }))
      .by(intake)
      .on("2026-03-02")
      .thenIs({ firstContactOn: day("2026-03-02"), lodgedOn: day("2026-03-02") })
      .thenHappens({ type: "ComplaintRegistered", startsOn: undefined }, letter("RECEIPT"));
  });

  it("by phone is told in words, whatever was ticked", () => {
    given()
      .when(registration({ channel: "PHONE", oral: false }))
      .by(intake)
      .on("2026-03-02")
      .thenHappens({ type: "ComplaintRegistered", startsOn: undefined }, letter("RECEIPT"));
  });

  it("sent on by another authority keeps the day of its first filing for the year of 9:8(1)(b)", () => {
    given()
      .when(registration({ channel: "FORWARDED", firstFiledOn: day("2026-02-23") }))
      .by(coordinator)
      .on("2026-03-02")
      .thenIs({ lodgedOn: day("2026-02-23"), startsOn: day("2026-03-02") });
  });

  it("may be typed three working days later, and longer with a reason", () => {
    const fromFriday = registration({ receivedOn: day("2026-02-27") });
    given()
      .when(fromFriday)
      .by(intake)
      .on("2026-03-04")
      .thenIs({ receivedOn: day("2026-02-27") });
    given().when(fromFriday).by(intake).on("2026-03-05").thenRefused("BACKDATED_WITHOUT_REASON", { days: 3 });
    given()
      .when({ ...fromFriday, backdatingReason: text("lay-in-the-tray") })
      .by(intake)
      .on("2026-03-05")
      .thenIs({ receivedOn: day("2026-02-27") });
  });

  it("is refused when it cannot be right", () => {
    const refused = (changes: Parameters<typeof registration>[0]) =>
      given().when(registration(changes)).by(intake).on("2026-03-02");
    refused({ receivedOn: day("2026-03-03") }).thenRefused("RECEIVED_IN_FUTURE");
    refused({ oral: true, readBack: false }).thenRefused("NOT_READ_BACK");
    refused({ channel: "PAPER" }).thenRefused("SCAN_MISSING");
    refused({ channel: "FORWARDED", firstFiledOn: day("2026-03-03") }).thenRefused("FILED_AFTER_RECEIPT");
    refused({ parts: [] }).thenRefused("NO_PARTS");
  });

  it("on paper needs no scan where the original can be found", () => {
    given()
      .when(registration({ channel: "PAPER", paperReference: text("folder-12") }))
      .by(intake)
      .on("2026-03-02")
      .thenIs({ channel: "PAPER" });
  });

  it("is the work of the desk and the coordinator alone", () => {
    given().when(registration()).by(handler).on("2026-03-02").thenRefused("NOT_YOURS");
    given().when(registration()).by(anna).on("2026-03-02").thenRefused("NOT_YOURS");
  });
});
