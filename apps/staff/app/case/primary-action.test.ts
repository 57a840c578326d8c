import { describe, expect, it } from "vitest";
import { primaryAction } from "./primary-action.ts";

type Facts = Parameters<typeof primaryAction>[1];

const part: Facts["parts"][number] = {
  number: 1,
  subject: "TREATMENT",
  description: "Hij lachte.",
  findings: null,
  judgement: null,
  norms: [],
  ending: null,
};
const facts: Facts = {
  handler: null,
  hearings: [],
  parts: [part],
  conclusions: null,
  decline: null,
  dossierShare: null,
  ombudsman: null,
  turn: { turn: "AUTHORITY", ask: "HANDLE", untilOn: null, staff: null },
};

describe("the one next step", () => {
  it("is to assess what is new", () => {
    expect(primaryAction(["ADD_NOTE", "START_ASSESSMENT", "SET_FLAGS"], facts)).toBe("START_ASSESSMENT");
  });

  it("is to assign what nobody handles, not what somebody already does", () => {
    expect(primaryAction(["ADJOURN", "ASSIGN_HANDLER"], facts)).toBe("ASSIGN_HANDLER");
    const handled = { ...facts, handler: { id: "s2", name: "P. Vermeer" } };
    expect(primaryAction(["ADJOURN", "ASSIGN_HANDLER"], handled)).toBeUndefined();
  });

  it("goes from judging to conclusions to submitting", () => {
    const possible = ["JUDGE_PART", "DRAW_CONCLUSIONS"] as const;
    expect(primaryAction(possible, facts)).toBe("JUDGE_PART");
    const judged: Facts = { ...facts, parts: [{ ...part, judgement: "FOUNDED" }] };
    expect(primaryAction(possible, judged)).toBe("DRAW_CONCLUSIONS");
    expect(primaryAction([...possible, "DRAFT_DECISION"], judged)).toBe("DRAFT_DECISION");
  });

  it("is to reopen what was declined for an investigation that is over, not one that still lasts", () => {
    const decline: NonNullable<Facts["decline"]> = {
      parts: null,
      ground: "CRIMINAL_INVESTIGATION",
      otherGrounds: [],
      reasons: "Het onderzoek loopt.",
      earlierReference: null,
      proposedBy: null,
      reviewOn: "2027-09-01",
      reviewedOn: "2027-06-01",
    };
    const possible = ["REVIEW_DECLINE", "PROPOSE_REOPENING"] as const;
    expect(primaryAction(possible, { ...facts, decline })).toBe("REVIEW_DECLINE");
    const over = { ...facts, decline: { ...decline, reviewOn: null } };
    expect(primaryAction(["PROPOSE_REOPENING"], over)).toBe("PROPOSE_REOPENING");
    expect(primaryAction(["PROPOSE_REOPENING"], facts)).toBeUndefined();
  });

  it("is to hand a data breach over once nothing else of the complaint is left to do", () => {
    const possible = ["ARCHIVE_COMPLAINT", "HANDLE_TRACK"] as const;
    const left: Facts = { ...facts, turn: { ...facts.turn, ask: "HANDLE_TRACK" } };
    expect(primaryAction(possible, left)).toBe("HANDLE_TRACK");
    expect(primaryAction([...possible, "START_ASSESSMENT"], facts)).toBe("START_ASSESSMENT");
  });

  it("is the signatory's approval before anything else", () => {
    expect(primaryAction(["RETURN_DRAFT", "ADD_NOTE", "APPROVE_DECISION"], facts)).toBe("APPROVE_DECISION");
  });
});
