import { describe, expect, it } from "vitest";
import {
  after,
  annaId,
  approved,
  archived,
  assessing,
  complaintOf,
  coordinator,
  day,
  decided,
  dirkId,
  dispatch,
  escalated,
  given,
  inHandling,
  intake,
  letter,
  letterNumber,
  liaison,
  recordsManager,
  sent,
  system,
  text,
} from "../../testing/index.ts";
import type { OmbudsmanCase } from "./ombudsman-case.ts";

const request = (receivedOn: string, via: OmbudsmanCase["via"] = "OMBUDSMAN") =>
  ({ type: "RecordOmbudsmanRequest", receivedOn: day(receivedOn), via }) as const;

describe("a request to the ombudsman (9:18)", () => {
  it("keeps the file: nothing is destroyed, ten years instead of five, and the respondent hears of it", () => {
    given(decided())
      .when(request("2026-04-01"))
      .by(coordinator)
      .on("2026-04-02")
      .thenHappens({ type: "OmbudsmanRequestReceived", via: "OMBUDSMAN" }, letter("ESCALATED", dirkId))
      .thenIs({
        legalHold: true,
        ending: {
          on: day("2026-03-19"),
          inTime: true,
          outcome: "FOUNDED",
          ombudsmanUntilOn: day("2027-03-19"),
          retention: "13.1.2",
        },
      });
  });

  it("handed in at our desk goes on the same day, with the day noted", () => {
    given(decided())
      .when(request("2026-04-01", "DESK_LEAFLET"))
      .by(intake)
      .on("2026-04-01")
      .thenAlso({ type: "NoticeRequested", kind: "REQUEST_TO_OMBUDSMAN", to: { kind: "OMBUDSMAN" } });
  });

  it("tells who handed it in when it is on its way, and not before (2:3)", () => {
    const handedIn = after(decided(), ["2026-04-01", intake, request("2026-04-01", "DESK_LEAFLET")]);
    expect(complaintOf(handedIn).notices.map(({ kind }) => kind)).not.toContain("REQUEST_SENT_ON");
    given(handedIn)
      .when(dispatch(letterNumber(complaintOf(handedIn), "REQUEST_TO_OMBUDSMAN"), "2026-04-01"))
      .by(system)
      .on("2026-04-01")
      .thenHappens("NoticeDispatched", letter("REQUEST_SENT_ON", annaId));
  });

  it("goes on without delay: later than the next working day needs a reason (2:3)", () => {
    const late = given(decided())
      .when(request("2026-04-01", "DESK_LEAFLET"))
      .by(coordinator)
      .on("2026-04-22");
    late.thenRefused("SENT_ON_WITHOUT_REASON", { receivedOn: day("2026-04-01") });
    given(decided())
      .when({ ...request("2026-04-01", "DESK_LEAFLET"), delayReason: text("lay-in-a-drawer") })
      .by(coordinator)
      .on("2026-04-22")
      .thenAlso("OmbudsmanRequestReceived");
  });

  it("is taken whether or not it is early or late: that is the ombudsman's to weigh (9:20, 9:24)", () => {
    given(assessing())
      .when(request("2026-03-09"))
      .by(coordinator)
      .on("2026-03-09")
      .thenAlso("OmbudsmanRequestReceived");
    given(archived())
      .when(request("2027-06-01"))
      .by(intake)
      .on("2027-06-01")
      .thenIs({ legalHold: true, status: "ARCHIVED" });
  });

  it("while it is open gives the later answer ten years too", () => {
    const early = after(approved(), ["2026-03-18", coordinator, request("2026-03-18")]);
    const ended = sent(early, "DECISION", "2026-03-19");
    given(ended)
      .when({ type: "DemandInformation", text: text("demand"), dueOn: day("2026-04-15") })
      .by(liaison)
      .on("2026-04-01")
      .thenIs({
        ending: {
          on: day("2026-03-19"),
          inTime: true,
          outcome: "FOUNDED",
          ombudsmanUntilOn: day("2027-03-19"),
          retention: "13.1.2",
        },
      });
  });

  it("gives ten years also to what is then sent on to another authority", () => {
    const early = after(assessing(), ["2026-03-09", coordinator, request("2026-03-09")]);
    const going = after(early, [
      "2026-03-10",
      coordinator,
      {
        type: "ForwardComplaint",
        authority: "BBS",
        name: undefined,
        mailbox: undefined,
        box: "EMAIL",
        parts: [],
      },
    ]);
    const elsewhere = sent(going, "FILE_TO_AUTHORITY", "2026-03-10");
    expect(complaintOf(elsewhere).ending?.retention).toBe("13.1.2");
  });

  it("comes once at a time, not before the complaint or ahead, and not for what is gone", () => {
    given(escalated())
      .when(request("2026-04-02"))
      .by(coordinator)
      .on("2026-04-02")
      .thenRefused("OMBUDSMAN_HAS_IT");
    given(inHandling())
      .when(request("2026-03-01"))
      .by(coordinator)
      .on("2026-03-09")
      .thenRefused("DAY_BEFORE_RECEIPT");
    given(inHandling())
      .when(request("2026-03-10"))
      .by(coordinator)
      .on("2026-03-09")
      .thenRefused("DAY_IN_FUTURE");
    const gone = after(archived(), [
      "2031-05-05",
      recordsManager,
      { type: "DestroyComplaint", reportPublished: true, listApproved: true, mainStatus: undefined },
    ]);
    given(gone).when(request("2031-06-02")).by(coordinator).on("2031-06-02").thenRefused("ERASED");
  });
});
