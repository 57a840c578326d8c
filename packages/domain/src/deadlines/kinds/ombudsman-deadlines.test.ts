import { describe, expect, it } from "vitest";
import type { Complaint } from "../../complaint/complaint.ts";
import { day, ended, listOn, statusOn } from "../../testing/samples/deadline-examples.ts";
import { sampleComplaint, someText } from "../../testing/samples/sample-complaint.ts";

describe("the ombudsman", () => {
  const answered = (answeredOn: string | undefined, number: number) => ({
    number,
    text: someText,
    choice: undefined,
    reasons: undefined,
    answeredOn: answeredOn === undefined ? undefined : day(answeredOn),
  });
  const escalated = (facts: Partial<NonNullable<Complaint["ombudsman"]>>) =>
    sampleComplaint({
      status: "DECIDED",
      ending: ended("2027-01-04", { outcome: "UNFOUNDED" }),
      ombudsman: {
        stage: "RECEIVED",
        receivedOn: day("2027-02-01"),
        via: "OMBUDSMAN",
        recordedBy: { kind: "SYSTEM" },
        demands: [],
        findings: undefined,
        report: undefined,
        recommendations: [],
        closedOn: undefined,
        ...facts,
      },
    });

  it("was asked in time, or after the year; either way it is recorded as met", () => {
    expect(statusOn("2027-03-01", escalated({}), "OMBUDSMAN_REQUEST")).toEqual(["MET 2028-01-04"]);
    const late = escalated({ receivedOn: day("2028-01-05") });
    expect(statusOn("2028-02-01", late, "OMBUDSMAN_REQUEST")).toEqual(["MET_LATE 2028-01-04"]);
  });

  it("sets their own days for information and for a response to their findings", () => {
    const complaint = escalated({
      demands: [
        {
          number: 1,
          text: someText,
          demandedOn: day("2027-02-02"),
          dueOn: day("2027-02-16"),
          answeredOn: day("2027-02-15"),
        },
        {
          number: 2,
          text: someText,
          demandedOn: day("2027-02-20"),
          dueOn: day("2027-03-06"),
          answeredOn: undefined,
        },
      ],
      findings: {
        text: someText,
        receivedOn: day("2027-03-01"),
        dueOn: day("2027-03-29"),
        answeredOn: undefined,
      },
    });
    expect(statusOn("2027-03-08", complaint, "OMBUDSMAN_DEMAND")).toEqual([
      "MET 2027-02-16",
      "LATE 2027-03-06",
      "OPEN 2027-03-29",
    ]);
    const demands = listOn("2027-03-08", complaint).filter(({ kind }) => kind === "OMBUDSMAN_DEMAND");
    expect(demands.map(({ key, article }) => `${key} ${article}`)).toEqual([
      "OMBUDSMAN_DEMAND:1 Awb 9:31",
      "OMBUDSMAN_DEMAND:2 Awb 9:31",
      "OMBUDSMAN_DEMAND:FINDINGS Awb 9:35",
    ]);
  });

  const report = {
    verdict: "NOT_PROPER",
    norms: ["LISTENING"],
    text: someText,
    on: day("2027-05-03"),
  } as const;

  it("is told within six weeks what is done with every recommendation", () => {
    const half = escalated({ report, recommendations: [answered("2027-05-20", 1), answered(undefined, 2)] });
    expect(statusOn("2027-06-14", half, "FOLLOW_UP")).toEqual(["OPEN 2027-06-14"]);
    expect(statusOn("2027-06-15", half, "FOLLOW_UP")).toEqual(["LATE 2027-06-14"]);
    const whole = escalated({
      report,
      recommendations: [answered("2027-06-15", 1), answered("2027-05-20", 2)],
    });
    expect(statusOn("2027-06-20", whole, "FOLLOW_UP")).toEqual(["MET_LATE 2027-06-14"]);
  });

  it("needs no follow-up to a report without recommendations", () => {
    expect(statusOn("2027-06-20", escalated({ report }), "FOLLOW_UP")).toEqual([]);
  });
});
