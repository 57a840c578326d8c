import { describe, expect, it } from "vitest";
import type { Hearing, Notice } from "../../complaint/complaint.ts";
import { day, listOn, statusOn } from "../../testing/samples/deadline-examples.ts";
import { partyId, sampleComplaint } from "../../testing/samples/sample-complaint.ts";

describe("what is asked of the complainant", () => {
  const asked = { requestedOn: day("2026-11-24"), replyByOn: day("2026-12-08"), givenOn: undefined };

  it("a supplement may come until its day, and the question lapses after it", () => {
    const awaiting = sampleComplaint({ status: "AWAITING_SUPPLEMENT", supplement: asked });
    expect(statusOn("2026-12-08", awaiting, "SUPPLEMENT")).toEqual(["OPEN 2026-12-08"]);
    expect(statusOn("2026-12-09", awaiting, "SUPPLEMENT")).toEqual(["LAPSED 2026-12-08"]);
    expect(statusOn("2026-12-09", { ...awaiting, status: "ASSESSING" }, "SUPPLEMENT")).toEqual([]);
  });

  it("an informal attempt is brought up again two weeks after receipt", () => {
    const informal = sampleComplaint({
      status: "INFORMAL",
      informal: { startedOn: day("2026-11-26"), proposedOn: undefined },
    });
    expect(statusOn("2026-12-06", informal, "INFORMAL_REVIEW")).toEqual(["OPEN 2026-12-06"]);
    expect(statusOn("2026-12-07", informal, "INFORMAL_REVIEW")).toEqual(["LATE 2026-12-06"]);
  });

  const hearing = (facts: Partial<Hearing>): Hearing => ({
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
    ...facts,
  });

  const offer = (state: "REQUESTED" | "DISPATCHED", to = partyId(1)): Notice => ({
    number: 1,
    kind: "HEARING_OFFER",
    to: { kind: "PARTY", partyId: to },
    channel: "EMAIL",
    requestedAt: Temporal.Instant.from("2026-11-25T10:00:00Z"),
    state,
    dispatchedOn: undefined,
    evidence: undefined,
    letterHash: undefined,
    answerLost: false,
    overtaken: false,
    perhapsTwice: false,
    replaces: undefined,
  });
  const inHandling = { status: "IN_HANDLING", notices: [offer("DISPATCHED")] } as const;

  it.each([
    ["offered, before the day", "2026-12-09", { status: "OFFERED" }, "OPEN"],
    ["offered, no reply", "2026-12-10", { status: "OFFERED" }, "LAPSED"],
    ["wanted", "2026-12-10", { status: "WANTED" }, "MET"],
    ["heard", "2026-12-20", { status: "HEARD" }, "MET"],
    ["waived by the party", "2026-12-10", { status: "WAIVED", waiver: "DECLARED" }, "MET"],
    ["waived for want of a reply", "2026-12-10", { status: "WAIVED", waiver: "NO_RESPONSE" }, "LAPSED"],
    [
      "passed over as manifestly unfounded",
      "2026-12-01",
      { status: "WAIVED", waiver: "MANIFESTLY_UNFOUNDED" },
      "LAPSED",
    ],
  ] as const)("a hearing %s: on %s %s is %s", (_, todayOn, facts, status) => {
    const complaint = sampleComplaint({ ...inHandling, hearings: [hearing(facts)] });
    expect(statusOn(todayOn, complaint, "HEARING_REPLY")).toEqual([`${status} 2026-12-09`]);
  });

  it("no reply is awaited to an offer that has not left", () => {
    const waiting = { ...inHandling, notices: [offer("REQUESTED")], hearings: [hearing({})] };
    expect(statusOn("2026-12-01", sampleComplaint(waiting), "HEARING_REPLY")).toEqual([]);
  });

  it("each party has its own day to reply, told apart by the key", () => {
    const respondent = {
      partyId: partyId(2),
      staffId: undefined,
      office: "EMPLOYEE",
      copyNotice: undefined,
      redaction: undefined,
      nameWithheld: false,
    } as const;
    const complaint = sampleComplaint({
      ...inHandling,
      respondents: [respondent],
      notices: [offer("DISPATCHED"), offer("DISPATCHED", partyId(2))],
      hearings: [hearing({}), hearing({ partyId: partyId(2), side: "RESPONDENT" })],
    });
    const replies = listOn("2026-12-01", complaint).filter(({ kind }) => kind === "HEARING_REPLY");
    expect(replies.map((deadline) => deadline.partyId)).toEqual([partyId(1), partyId(2)]);
    expect(new Set(replies.map(({ key }) => key)).size).toBe(2);
  });
});
