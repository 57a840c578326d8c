import { describe, expect, it } from "vitest";
import type { Decline, Notice } from "../../complaint/complaint.ts";
import { day, ended, listOn, statusOn } from "../../testing/samples/deadline-examples.ts";
import { partyId, sampleComplaint, someText, staffId } from "../../testing/samples/sample-complaint.ts";

describe("a decline", () => {
  const decline: Decline = {
    ground: "CRIMINAL_INVESTIGATION",
    otherGrounds: [],
    reasons: someText,
    proposedBy: staffId(1),
    earlierComplaintId: undefined,
    reviewOn: day("2027-06-01"),
    reviews: [],
    parts: undefined,
    court: undefined,
    notice: 1,
  };
  const letter: Notice = {
    number: 1,
    kind: "DECLINED",
    to: { kind: "PARTY", partyId: partyId(1) },
    channel: "POST",
    requestedAt: Temporal.Instant.from("2026-12-17T09:00:00Z"),
    dispatchedOn: day("2026-12-18"),
    evidence: "POSTED",
    letterHash: "0f0f",
    state: "DISPATCHED",
    answerLost: false,
    overtaken: false,
    perhapsTwice: false,
    replaces: undefined,
  };
  const declined = sampleComplaint({
    status: "DECLINED",
    decline,
    notices: [letter],
    ending: ended("2026-12-18", { retention: "13.1.4" }),
  });

  it("is a possibility that lapses after four weeks: then the complaint is handled", () => {
    expect(statusOn("2026-12-21", sampleComplaint(), "DECLINE_NOTICE")).toEqual(["OPEN 2026-12-21"]);
    expect(statusOn("2026-12-22", sampleComplaint(), "DECLINE_NOTICE")).toEqual(["LAPSED 2026-12-21"]);
  });

  it("counts on the day the letter left, also once archived; the answer is owed no more", () => {
    const archived = { ...declined, status: "ARCHIVED" as const };
    for (const complaint of [declined, archived]) {
      expect(statusOn("2027-02-01", complaint, "DECLINE_NOTICE")).toEqual(["MET 2026-12-21"]);
      expect(statusOn("2027-02-01", complaint, "DECISION")).toEqual(["LAPSED 2027-01-04"]);
    }
  });

  it("is not met by the approval alone", () => {
    const approved = sampleComplaint({
      decline,
      notices: [{ ...letter, state: "REQUESTED", dispatchedOn: undefined }],
      approval: { of: "DECLINE", by: staffId(2), on: day("2026-12-17"), firstLetter: 1 },
    });
    expect(statusOn("2026-12-18", approved, "DECLINE_NOTICE")).toEqual(["OPEN 2026-12-21"]);
  });

  it("for a criminal investigation is looked at again on the day noted", () => {
    expect(statusOn("2027-06-01", declined, "REVIEW")).toEqual(["OPEN 2027-06-01"]);
    expect(statusOn("2027-06-02", declined, "REVIEW")).toEqual(["LATE 2027-06-01"]);
  });

  it("has each of those days met by its review, and the next one open", () => {
    const { decline } = declined;
    const made = { dueOn: day("2027-06-01"), reviewedOn: day("2027-05-28") };
    const again = {
      ...declined,
      decline: decline && { ...decline, reviewOn: day("2027-09-01"), reviews: [made] },
    };
    expect(statusOn("2027-06-02", again, "REVIEW")).toEqual(["MET 2027-06-01", "OPEN 2027-09-01"]);
    const keys = listOn("2027-06-02", again).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("REVIEW"))).toEqual(["REVIEW", "REVIEW:2"]);
    const over = { ...again, decline: again.decline && { ...again.decline, reviewOn: undefined } };
    expect(statusOn("2027-06-02", over, "REVIEW")).toEqual(["MET 2027-06-01"]);
  });

  it("opens the ombudsman's year on the day of the letter", () => {
    const request = listOn("2027-02-01", declined).find(({ kind }) => kind === "OMBUDSMAN_REQUEST");
    expect(request).toMatchObject({
      startsOn: day("2026-12-18"),
      dueOn: day("2027-12-18"),
      article: "Awb 9:24 lid 1 onder b",
    });
  });
});
