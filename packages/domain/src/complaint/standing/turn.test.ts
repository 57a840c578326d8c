import { describe, expect, it } from "vitest";
import { dutchCalendar } from "../../calendar/dutch-calendar.ts";
import { defaultSettings } from "../../settings.ts";
import { partyId, sampleComplaint, someText, staffId } from "../../testing/samples/sample-complaint.ts";
import type { Status } from "../codes.ts";
import type { Complaint, ParallelProcedure } from "../complaint.ts";
import { turnByEvents, turnOf } from "./turn.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const terms = { calendar: dutchCalendar, settings: defaultSettings };
const complainants: Complaint["complainants"] = [
  {
    partyId: partyId(1),
    spokesperson: true,
    identified: true,
    emailConsent: true,
    postalAddress: true,
    withdrawnOn: undefined,
    deceasedOn: undefined,
  },
];
const turnWith = (facts: Partial<Complaint>) =>
  turnByEvents(sampleComplaint({ complainants, ...facts }), terms);
const handler = { staffId: staffId(7), assignedOn: day("2026-11-25"), declaredUninvolved: true };
const offer: Complaint["hearings"][number] = {
  partyId: partyId(1),
  side: "COMPLAINANT",
  status: "OFFERED",
  offeredOn: day("2026-11-25"),
  replyByOn: day("2026-12-09"),
  mode: undefined,
  plannedAt: undefined,
  heardOn: undefined,
  report: undefined,
  waiver: undefined,
};

describe("who has the ball", () => {
  it("is the municipality when a complaint has come in, until the day of the acknowledgement", () => {
    expect(turnWith({})).toMatchObject({ holder: "AUTHORITY", task: "ASSESS", untilOn: day("2026-12-06") });
  });

  it("is the complainant while something is missing, until the day asked for", () => {
    const supplement = { requestedOn: day("2026-11-24"), replyByOn: day("2026-12-08"), givenOn: undefined };
    expect(turnWith({ status: "AWAITING_SUPPLEMENT", supplement })).toMatchObject({
      holder: "COMPLAINANT",
      task: "SUPPLEMENT",
      untilOn: day("2026-12-08"),
    });
  });

  it("is the complainant while an oral complaint waits for its written form", () => {
    expect(turnWith({ status: "ASSESSING", startsOn: undefined })).toMatchObject({ task: "WRITTEN_FORM" });
  });

  it("is the handler, by name, until the answer is due", () => {
    expect(turnWith({ status: "IN_HANDLING", handler })).toEqual({
      holder: "AUTHORITY",
      task: "HANDLE",
      untilOn: day("2027-01-04"),
      staffId: staffId(7),
    });
  });

  it("goes back to the handler when the complainant lets the day for choosing a hearing pass", () => {
    const complaint = sampleComplaint({ complainants, status: "IN_HANDLING", handler, hearings: [offer] });
    const at = (now: string) => turnOf(complaint, { ...terms, now: Temporal.Instant.from(now) });
    expect(at("2026-12-09T22:59:00Z")).toMatchObject({ holder: "COMPLAINANT", task: "HEARING_CHOICE" });
    expect(at("2026-12-09T23:00:00Z")).toMatchObject({ holder: "AUTHORITY", task: "HANDLE" });
  });

  it("is the signatory's while a draft waits, and the sender's once it is approved", () => {
    expect(turnWith({ status: "DRAFT_DECISION", handler }).task).toBe("APPROVE");
    const approval = { of: "DECISION", by: staffId(9), on: day("2026-12-20"), firstLetter: 1 } as const;
    expect(turnWith({ status: "DRAFT_DECISION", handler, approval }).task).toBe("SEND");
  });

  it("is nobody's once the complaint has ended, and the ombudsman's when they look into it", () => {
    const ended = { status: "DECIDED" } as const;
    expect(turnWith(ended)).toMatchObject({ holder: "NOBODY", task: "NOTHING" });
    const ombudsman: NonNullable<Complaint["ombudsman"]> = {
      stage: "RECEIVED",
      receivedOn: day("2027-02-01"),
      via: "OMBUDSMAN",
      demands: [],
      recordedBy: { kind: "SYSTEM" },
      findings: undefined,
      report: undefined,
      recommendations: [],
      closedOn: undefined,
    };
    expect(turnWith({ ...ended, ombudsman })).toMatchObject({ holder: "OMBUDSMAN" });
    const demand = {
      number: 1,
      text: someText,
      demandedOn: day("2027-02-03"),
      dueOn: day("2027-02-24"),
      answeredOn: undefined,
    };
    expect(turnWith({ ...ended, ombudsman: { ...ombudsman, demands: [demand] } })).toMatchObject({
      holder: "AUTHORITY",
      task: "OMBUDSMAN_STEP",
      untilOn: day("2027-02-24"),
    });
  });

  it("is the municipality's after the end, while nobody took over a data breach", () => {
    const openedAt = Temporal.Instant.from("2026-11-20T18:30:00Z");
    const breach: ParallelProcedure = { kind: "DATA_BREACH", openedAt, closed: undefined };
    const ended = (status: Status, ...parallelProcedures: ParallelProcedure[]) =>
      turnWith({ status, parallelProcedures });
    expect(ended("FORWARDED", breach)).toEqual({
      holder: "AUTHORITY",
      task: "CLOSE_PARALLEL_PROCEDURE",
      untilOn: day("2026-11-23"),
      staffId: undefined,
    });
    const closed = { at: openedAt, note: someText };
    expect(ended("FORWARDED", { ...breach, closed }).task).toBe("NOTHING");
    expect(ended("FORWARDED", { ...breach, kind: "DAMAGES" }).task).toBe("NOTHING");
    expect(ended("SPAM", breach).task).toBe("NOTHING");
  });
});
