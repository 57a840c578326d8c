import { describe, expect, it } from "vitest";
import type { Complaint } from "../complaint/complaint.ts";
import { defaultSettings } from "../settings.ts";
import { context, day, ended, listOn, statusOn } from "../testing/samples/deadline-examples.ts";
import { sampleComplaint, staffId } from "../testing/samples/sample-complaint.ts";
import { deadlines, decisionDueOn, declineDueOn } from "./deadlines.ts";
import { decisionTerm } from "./kinds/handling-terms.ts";

describe("a complaint that just came in, on Sunday 22 November 2026", () => {
  it("has its promises, its two statutory terms and the way to the ombudsman", () => {
    expect(
      listOn("2026-11-22", sampleComplaint()).map(({ key, status, dueOn }) => `${key} ${status} ${dueOn}`),
    ).toEqual([
      "ACKNOWLEDGEMENT OPEN 2026-12-06",
      "CONTACT OPEN 2026-11-25",
      "ROUTING OPEN 2026-11-25",
      "DECLINE_NOTICE OPEN 2026-12-21",
      "DECISION OPEN 2027-01-04",
      "OMBUDSMAN_REQUEST OPEN 2028-01-04",
    ]);
  });

  it("aims at no earlier day than the law gives, where it came in writing at once", () => {
    expect(decisionTerm(sampleComplaint(), context).internalTargetOn).toBeUndefined();
  });

  it("is answered in time up to midnight of the last day, and late after it", () => {
    const lastMoment = Temporal.Instant.from("2027-01-04T22:59:59Z");
    const statusAt = (now: Temporal.Instant) =>
      deadlines(sampleComplaint(), { ...context, now }).find(({ kind }) => kind === "DECISION")?.status;
    expect(statusAt(lastMoment)).toBe("OPEN");
    expect(statusAt(lastMoment.add({ seconds: 1 }))).toBe("LATE");
  });
});

describe("the promises", () => {
  it("are met, or met late, on the day the letter left, the call was made, the handler found", () => {
    const complaint = sampleComplaint({
      acknowledgedOn: day("2026-12-06"),
      contactedOn: day("2026-11-26"),
      routedOn: day("2026-11-24"),
    });
    expect(statusOn("2026-12-10", complaint, "ACKNOWLEDGEMENT")).toEqual(["MET 2026-12-06"]);
    expect(statusOn("2026-12-10", complaint, "CONTACT")).toEqual(["MET_LATE 2026-11-25"]);
    expect(statusOn("2026-12-10", complaint, "ROUTING")).toEqual(["MET 2026-11-25"]);
  });

  it("are late when not kept, and asked no longer once the complaint has ended", () => {
    expect(statusOn("2026-11-26", sampleComplaint(), "CONTACT")).toEqual(["LATE 2026-11-25"]);
    const withdrawn = sampleComplaint({ status: "WITHDRAWN", ending: ended("2026-11-24") });
    expect(statusOn("2026-11-26", withdrawn, "CONTACT")).toEqual(["LAPSED 2026-11-25"]);
  });
});

describe("an oral complaint", () => {
  const called = sampleComplaint({
    channel: "PHONE",
    receivedOn: day("2026-11-02"),
    firstContactOn: day("2026-11-02"),
    startsOn: undefined,
  });
  const confirmed = { ...called, startsOn: day("2026-11-22") };

  it("has a service clock of the same length from the call, but no statutory term and no ombudsman's year", () => {
    const decision = listOn("2026-11-22", called).find(({ kind }) => kind === "DECISION");
    expect(decision).toMatchObject({ dueOn: day("2026-12-14"), article: "Awb 9:2" });
    expect(statusOn("2026-11-22", called, "OMBUDSMAN_REQUEST")).toEqual([]);
  });

  it("gets its statutory term from the written form, and keeps the day of the call as the one to aim at", () => {
    const decision = listOn("2026-11-22", confirmed).find(({ kind }) => kind === "DECISION");
    expect(decision).toMatchObject({
      startsOn: day("2026-11-22"),
      dueOn: day("2027-01-04"),
      internalTargetOn: day("2026-12-14"),
      article: "Awb 9:11 lid 1",
    });
    expect(declineDueOn(confirmed, context)).toEqual(day("2026-12-21"));
  });

  it("confirmed two days later, with an adviser and adjourned, aims at the careful reading of the call's term", () => {
    const complaint = sampleComplaint({
      startsOn: day("2026-11-24"),
      adjournment: { weeks: 4, on: day("2027-01-20") },
    });
    const settings = { ...defaultSettings, withAdviser: true };
    expect(decisionTerm(complaint, { ...context, settings })).toMatchObject({
      dueOn: day("2027-03-02"),
      internalTargetOn: day("2027-02-26"),
    });
  });

  it("counts its promises from the call, before and after", () => {
    expect(statusOn("2026-11-10", called, "ACKNOWLEDGEMENT")).toEqual(["OPEN 2026-11-16"]);
    expect(statusOn("2026-11-10", confirmed, "ACKNOWLEDGEMENT")).toEqual(["OPEN 2026-11-16"]);
  });
});

describe("more time", () => {
  it("by adjourning moves the answer and the ombudsman's year with it, not the decline notice", () => {
    const adjourned = sampleComplaint({ adjournment: { weeks: 4, on: day("2026-12-20") } });
    expect(decisionDueOn(adjourned, context)).toEqual(day("2027-02-01"));
    expect(statusOn("2027-01-10", adjourned, "OMBUDSMAN_REQUEST")).toEqual(["OPEN 2028-02-01"]);
    expect(statusOn("2026-12-20", adjourned, "DECLINE_NOTICE")).toEqual(["OPEN 2026-12-21"]);
  });

  it("by consent is the agreed day, in the place of the statutory one", () => {
    const postponed = sampleComplaint({
      adjournment: { weeks: 4, on: day("2026-12-20") },
      postponements: [{ untilOn: day("2027-03-12"), consentedOn: day("2027-01-20") }],
    });
    expect(statusOn("2027-03-12", postponed, "POSTPONED_DECISION")).toEqual(["OPEN 2027-03-12"]);
    expect(statusOn("2027-03-12", postponed, "DECISION")).toEqual([]);
    expect(statusOn("2027-03-12", postponed, "OMBUDSMAN_REQUEST")).toEqual(["OPEN 2028-03-12"]);
  });

  it("by consent after the lapse is a day to work to: the complaint stays late, the ombudsman's year is the latest", () => {
    const agreed = sampleComplaint({
      postponements: [{ untilOn: day("2027-02-12"), consentedOn: day("2027-01-05") }],
    });
    expect(statusOn("2027-01-06", agreed, "DECISION")).toEqual(["LATE 2027-01-04"]);
    expect(statusOn("2027-01-06", agreed, "ANSWER_TARGET")).toEqual(["OPEN 2027-02-12"]);
    expect(statusOn("2027-01-06", agreed, "OMBUDSMAN_REQUEST")).toEqual(["OPEN 2028-02-12"]);
    const onTheLastDay = [{ untilOn: day("2027-02-12"), consentedOn: day("2027-01-04") }];
    expect(
      statusOn("2027-01-06", sampleComplaint({ postponements: onTheLastDay }), "POSTPONED_DECISION"),
    ).toEqual(["OPEN 2027-02-12"]);
  });

  it("is ten weeks where an adviser handles complaints", () => {
    const withAdviser = { ...context, settings: { ...defaultSettings, withAdviser: true } };
    expect(decisionDueOn(sampleComplaint(), withAdviser)).toEqual(day("2027-02-01"));
  });

  it("comes from no question to the complainant, no informal attempt and no reopening", () => {
    const states: readonly Partial<Complaint>[] = [
      {
        status: "AWAITING_SUPPLEMENT",
        supplement: { requestedOn: day("2026-11-24"), replyByOn: day("2026-12-08"), givenOn: undefined },
      },
      { status: "INFORMAL", informal: { startedOn: day("2026-11-24"), proposedOn: undefined } },
      {
        status: "IN_HANDLING",
        handler: { staffId: staffId(1), assignedOn: day("2026-12-01"), declaredUninvolved: true },
      },
    ];
    for (const facts of states)
      expect(decisionDueOn(sampleComplaint(facts), context)).toEqual(day("2027-01-04"));
  });
});

describe("an ended complaint", () => {
  const decided = (on: string) =>
    sampleComplaint({ status: "DECIDED", ending: ended(on, { outcome: "FOUNDED" }) });

  it("was answered in time or late by the day the answer left", () => {
    expect(statusOn("2027-05-01", decided("2027-01-04"), "DECISION")).toEqual(["MET 2027-01-04"]);
    expect(statusOn("2027-05-01", decided("2027-01-05"), "DECISION")).toEqual(["MET_LATE 2027-01-04"]);
  });

  it("gives a fresh ombudsman's year from a late answer", () => {
    const request = listOn("2027-05-01", decided("2027-03-01")).find(
      ({ kind }) => kind === "OMBUDSMAN_REQUEST",
    );
    expect(request).toMatchObject({ dueOn: day("2028-03-01"), article: "Awb 9:24 lid 1 onder a" });
  });

  it("has no ombudsman's year when it went elsewhere", () => {
    const forwarded = sampleComplaint({
      status: "FORWARDED",
      ending: ended("2026-11-24", { inTime: undefined, ombudsmanUntilOn: undefined }),
    });
    expect(statusOn("2026-12-01", forwarded, "OMBUDSMAN_REQUEST")).toEqual([]);
  });
});
