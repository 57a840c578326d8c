import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  assessing,
  at,
  bram,
  bramId,
  carla,
  carlaId,
  complainant,
  complaintOf,
  coordinator,
  dirk,
  dirkId,
  given,
  handler,
  heard,
  inHandling,
  investigated,
  letter,
  received,
} from "../../testing/index.ts";
import type { Complaint } from "../complaint.ts";

const ask = { type: "AskHearing", mode: "PHONE" } as const;
const waive = { type: "WaiveHearing" } as const;
const plan = (partyId: typeof annaId) =>
  ({ type: "PlanHearing", partyId, plannedAt: at("2026-03-12T10:00"), mode: "PHONE" }) as const;
const represented = after(inHandling(), [
  "2026-03-06",
  anna,
  {
    type: "AppointRepresentative",
    partyId: carlaId,
    kind: "ADVOCATE",
    emailConsent: true,
    postalAddress: true,
  },
]);

describe("the complainant's own choice to be heard (9:10)", () => {
  it("is how: a visit, by phone or video", () => {
    given(inHandling())
      .when(ask)
      .by(anna)
      .on("2026-03-09")
      .thenHappens({ type: "HearingWanted", partyId: annaId, mode: "PHONE" });
  });

  it("may be not to (9:10(2)(b)), and may be taken back until heard", () => {
    const waived = given(inHandling())
      .when(waive)
      .by(anna)
      .on("2026-03-09")
      .thenHappens({ type: "HearingWaived", partyId: annaId, ground: "DECLARED" })
      .history();
    given(waived).when(ask).by(anna).on("2026-03-30").thenHappens("HearingWanted");
  });

  it("takes back an offer that still waits to be sent, as being heard does", () => {
    const offersOf = (complaint: Complaint) =>
      complaint.notices.filter(({ kind }) => kind === "HEARING_OFFER").map(({ state }) => state);
    const afterWaiver = given(inHandling()).when(waive).by(anna).on("2026-03-09").complaint();
    expect(offersOf(afterWaiver)).toEqual(["CANCELLED", "REQUESTED"]);
    expect(offersOf(complaintOf(after(inHandling(), heard(dirkId, "2026-03-09"))))).toEqual([
      "REQUESTED",
      "CANCELLED",
    ]);
  });

  it("passes to a representative who came later: it is one offer to the complainant's side", () => {
    given(represented)
      .when(waive)
      .by(carla)
      .on("2026-03-09")
      .thenHappens({ type: "HearingWaived", partyId: annaId });
    given(represented)
      .when(plan(annaId))
      .by(handler)
      .on("2026-03-09")
      .thenAlso(letter("HEARING_INVITATION", carlaId));
  });

  it("of several complainants is waived when each has declared so, and wanted when one wants it", () => {
    const both = [complainant(annaId), complainant(bramId, { spokesperson: false })];
    const together = inHandling(assessing(received({ complainants: both })));
    const declined = given(together)
      .when(waive)
      .by(bram)
      .on("2026-03-09")
      .thenHappens({ type: "HearingDeclined", saidBy: bramId })
      .history();
    given(declined).when(waive).by(bram).on("2026-03-10").thenRefused("ALREADY_DONE");
    given(declined).when(waive).by(anna).on("2026-03-10").thenHappens("HearingWaived");
    const wanted = given(declined).when(ask).by(anna).on("2026-03-10").thenHappens("HearingWanted").history();
    given(wanted).when(waive).by(anna).on("2026-03-11").thenHappens("HearingDeclined");
    given(together).when(ask).by(bram).on("2026-03-09").thenHappens("HearingWanted");
  });

  it("comes after the offer and before the report", () => {
    given(assessing()).when(ask).by(anna).on("2026-03-04").thenRefused("HEARING_NOT_OFFERED");
    given(investigated()).when(waive).by(anna).on("2026-03-16").thenRefused("ALREADY_HEARD");
    const planned = after(inHandling(), ["2026-03-09", coordinator, plan(annaId)]);
    given(planned).when(ask).by(anna).on("2026-03-10").thenRefused("ALREADY_DONE");
  });
});

describe("the respondent's own choice", () => {
  it("concerns the respondent's hearing only", () => {
    given(inHandling())
      .when(ask)
      .by(dirk)
      .on("2026-03-09")
      .thenHappens({ type: "HearingWanted", partyId: dirkId });
    given(inHandling())
      .when(waive)
      .by(dirk)
      .on("2026-03-09")
      .thenHappens({ type: "HearingWaived", partyId: dirkId });
  });
});
