import { describe, expect, it } from "vitest";
import { viewOf } from "../../access/view.ts";
import { deadlines } from "../../deadlines/deadlines.ts";
import {
  after,
  anna,
  annaId,
  complaintOf,
  contextOf,
  coordination,
  coordinator,
  day,
  deputy,
  dispatch,
  given,
  type History,
  handler,
  intake,
  letter,
  liaison,
  manager,
  ombudsmanRequest,
  part,
  sentBack,
  signatory,
  straightToOmbudsman,
  system,
  text,
} from "../../testing/index.ts";
import { turnOf } from "../standing/turn.ts";

const statusOn = (history: History, on: string) =>
  deadlines(complaintOf(history), contextOf(coordinator, on)).map(
    ({ kind, dueOn, status, article }) => `${kind} ${dueOn} ${status} ${article}`,
  );

describe("a request to the ombudsman of which there is no complaint here", () => {
  it("handed in at the desk goes on with its day of receipt, and the sender hears so when it has left (2:3)", () => {
    const underway = given()
      .when(ombudsmanRequest())
      .by(intake)
      .on("2026-03-02")
      .thenHappens(
        { type: "ComplaintRegistered", registeredBy: intake.staffId, startsOn: undefined, channel: "DESK" },
        { type: "ComplaintForwarded", authority: "OMBUDSMAN", parts: [1] },
        { type: "OmbudsmanRequestReceived", receivedOn: day("2026-03-02"), via: "DESK_LEAFLET" },
        { type: "NoticeRequested", number: 1, kind: "REQUEST_TO_OMBUDSMAN", to: { kind: "OMBUDSMAN" } },
      )
      .thenIs({ status: "FORWARDED", straightToOmbudsman: true, legalHold: true, routedOn: undefined })
      .history();
    given(underway)
      .when(dispatch(1, "2026-03-02"))
      .by(system)
      .on("2026-03-02")
      .thenHappens("NoticeDispatched", letter("FORWARDED", annaId));
  });

  it.each(["PAPER", "EMAIL"] as const)("by our mail (%s) likewise", (channel) => {
    given()
      .when(ombudsmanRequest({ channel }))
      .by(coordinator)
      .on("2026-03-03")
      .thenAlso(
        { type: "OmbudsmanRequestReceived", via: "OWN_MAIL" },
        { type: "NoticeRequested", kind: "REQUEST_TO_OMBUDSMAN" },
      );
  });

  it("that the ombudsman tells us of is not forwarded: they have it, and its sender knows", () => {
    given()
      .when(ombudsmanRequest({ channel: "FORWARDED" }))
      .by(liaison)
      .on("2026-06-02")
      .thenHappens("ComplaintRegistered", "ComplaintForwarded", {
        type: "OmbudsmanRequestReceived",
        via: "OMBUDSMAN",
      });
  });

  it("is kept for ten years, and nothing is destroyed meanwhile (Selectielijst 13.1.2)", () => {
    expect(complaintOf(straightToOmbudsman())).toMatchObject({
      legalHold: true,
      ending: { retention: "13.1.2", inTime: undefined, ombudsmanUntilOn: undefined },
    });
  });

  it("about privacy starts the procedure of a data breach all the same", () => {
    given()
      .when(ombudsmanRequest({ parts: [part("PRIVACY")] }))
      .by(intake)
      .on("2026-03-02")
      .thenAlso({ type: "ParallelProcedureOpened", kind: "DATA_BREACH" });
  });

  it("goes on without delay: later than the next working day needs a reason", () => {
    const onFriday = ombudsmanRequest({ receivedOn: day("2026-02-27") });
    given().when(onFriday).by(intake).on("2026-03-02").thenIs({ status: "FORWARDED" });
    given().when(onFriday).by(intake).on("2026-03-03").thenRefused("SENT_ON_WITHOUT_REASON");
    given()
      .when({ ...onFriday, delayReason: text("lay-in-the-tray") })
      .by(intake)
      .on("2026-03-03")
      .thenIs({ receivedOn: day("2026-02-27"), status: "FORWARDED" });
  });

  it("is never refused for being early or late: that is the ombudsman's to weigh (9:20, 9:24)", () => {
    given()
      .when(ombudsmanRequest({ conductUntilOn: day("2023-05-01") }))
      .by(intake)
      .on("2026-03-02")
      .thenIs({ status: "FORWARDED" });
  });

  it("is refused when it cannot be right", () => {
    const refused = (changes: Parameters<typeof ombudsmanRequest>[0]) =>
      given().when(ombudsmanRequest(changes)).by(intake).on("2026-03-02");
    refused({ receivedOn: day("2026-03-03") }).thenRefused("RECEIVED_IN_FUTURE");
    refused({ conductUntilOn: day("2026-03-03") }).thenRefused("CONDUCT_IN_FUTURE");
    refused({ parts: [] }).thenRefused("NO_PARTS");
  });

  it("is the work of the desk, the coordinator and the liaison alone", () => {
    for (const actor of [handler, signatory, manager, anna])
      given().when(ombudsmanRequest()).by(actor).on("2026-03-02").thenRefused("NOT_YOURS");
  });
});

describe("what runs for it", () => {
  it("is the ombudsman's year after the conduct alone, never moved for a weekend (9:24(2))", () => {
    expect(statusOn(straightToOmbudsman(), "2026-06-02")).toEqual([
      "OMBUDSMAN_REQUEST 2027-02-20 MET Awb 9:24 lid 2",
    ]);
    const late = straightToOmbudsman({ conductUntilOn: day("2025-02-28") });
    expect(statusOn(late, "2026-06-02")).toEqual(["OMBUDSMAN_REQUEST 2026-02-28 MET_LATE Awb 9:24 lid 2"]);
  });

  it("is nothing where nobody knows when it happened", () => {
    expect(statusOn(straightToOmbudsman({ conductUntilOn: undefined }), "2026-06-02")).toEqual([]);
  });

  it("is besides the 72 hours of a data breach, which are nobody else's to meet (AVG 33)", () => {
    const privacy = straightToOmbudsman({ parts: [part("PRIVACY")], conductUntilOn: undefined });
    expect(statusOn(privacy, "2026-03-03")).toEqual(["BREACH_REPORT 2026-03-05 OPEN AVG 33 lid 1"]);
  });

  it("is counted once the day of the conduct becomes known", () => {
    const dated = after(straightToOmbudsman({ conductUntilOn: undefined }), [
      "2026-03-05",
      intake,
      { type: "DateConduct", conductUntilOn: day("2026-01-12") },
    ]);
    expect(statusOn(dated, "2026-06-02")).toEqual(["OMBUDSMAN_REQUEST 2027-01-12 MET Awb 9:24 lid 2"]);
  });

  it("is what they set, and then it is our turn", () => {
    const demanded = after(straightToOmbudsman(), [
      "2026-03-09",
      liaison,
      { type: "DemandInformation", text: text("send-the-notes"), dueOn: day("2026-03-23") },
    ]);
    expect(statusOn(demanded, "2026-03-10")).toContain("OMBUDSMAN_DEMAND 2026-03-23 OPEN Awb 9:31");
    const turn = (history: History) => turnOf(complaintOf(history), contextOf(coordinator, "2026-03-10"));
    expect(turn(straightToOmbudsman()).holder).toBe("OMBUDSMAN");
    expect(turn(demanded)).toMatchObject({ holder: "AUTHORITY", task: "OMBUDSMAN_STEP" });
  });
});

it("is seen by the liaison, the coordinator and who registered it, and by nobody without a part in it", () => {
  const views = [liaison, coordinator, intake, anna, handler, deputy, manager].map((actor) =>
    viewOf(actor, complaintOf(straightToOmbudsman()), coordination),
  );
  expect(views).toEqual(["OMBUDSMAN", "STAFF", "REGISTRAR", "COMPLAINANT", "NONE", "NONE", "NONE"]);
});

describe("what they send back because it had to be a complaint first (9:20)", () => {
  it("is taken up with its own term, from the day it came back; the year of 9:8 counts from the first filing", () => {
    const taken = complaintOf(sentBack());
    expect(taken).toMatchObject({ status: "RECEIVED", straightToOmbudsman: false, ending: undefined });
    expect([taken.startsOn, taken.firstContactOn, taken.lodgedOn].map(String)).toEqual([
      "2026-03-16",
      "2026-03-16",
      "2026-03-02",
    ]);
    expect(taken.parts.map(({ ending }) => ending)).toEqual([undefined]);
    expect(statusOn(sentBack(), "2026-03-18")).toEqual([
      "ACKNOWLEDGEMENT 2026-03-30 OPEN Awb 9:6",
      "CONTACT 2026-03-19 OPEN Awb 9:2",
      "ROUTING 2026-03-19 OPEN Awb 9:2",
      "DECLINE_NOTICE 2026-04-13 OPEN Awb 9:8 lid 3",
      "DECISION 2026-04-28 OPEN Awb 9:11 lid 1",
      "OMBUDSMAN_REQUEST 2027-04-28 OPEN Awb 9:24 lid 1 onder b",
    ]);
  });

  it("goes the ordinary way from there, and the ombudsman can be asked again", () => {
    const assessed = given(sentBack())
      .when({ type: "StartAssessment" })
      .by(coordinator)
      .on("2026-03-18")
      .thenHappens("AssessmentStarted", letter("ACKNOWLEDGEMENT", annaId));
    given(assessed.history())
      .when({ type: "RecordOmbudsmanRequest", receivedOn: day("2026-03-20"), via: "OMBUDSMAN" })
      .by(liaison)
      .on("2026-03-20")
      .thenIs({ straightToOmbudsman: false, status: "ASSESSING" });
  });

  it("counts from the day it came in where it was a complaint all along, and from today where no day is given", () => {
    const startsOn = (ground: "MISTAKE" | "RETURNED") =>
      given(straightToOmbudsman())
        .when({ type: "ProposeReopening", ground, reason: text("why") })
        .by(coordinator)
        .on("2026-03-17");
    startsOn("MISTAKE").thenHappens({ type: "ReopeningProposed", startsOn: day("2026-03-02") });
    startsOn("RETURNED").thenHappens({ type: "ReopeningProposed", startsOn: day("2026-03-17") });
  });

  it("cannot have come back ahead of time or before it came", () => {
    const back = (on: string) =>
      given(straightToOmbudsman())
        .when({ type: "ProposeReopening", ground: "RETURNED", reason: text("9-20"), returnedOn: day(on) })
        .by(coordinator)
        .on("2026-03-17");
    back("2026-03-18").thenRefused("DAY_IN_FUTURE");
    back("2026-02-27").thenRefused("DAY_BEFORE_RECEIPT");
  });
});
