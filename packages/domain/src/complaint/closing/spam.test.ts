import { describe, expect, it } from "vitest";
import {
  after,
  assessing,
  coordinator,
  given,
  inHandling,
  intake,
  letter,
  received,
  registered,
  signatory,
  text,
} from "../../testing/index.ts";

const propose = { type: "ProposeSpam", reason: text("an-advertisement") } as const;
const confirm = { type: "ConfirmSpam", confirmed: true } as const;
const proposed = after(registered(), ["2026-03-02", intake, propose]);
const spam = after(proposed, ["2026-03-03", coordinator, confirm]);

describe("an advertisement or a test", () => {
  it("is said to be so by two people, and nobody gets a letter", () => {
    given(registered())
      .when(propose)
      .by(intake)
      .on("2026-03-02")
      .thenHappens("SpamProposed")
      .thenIs({ status: "RECEIVED" });
    const ended = given(proposed)
      .when(confirm)
      .by(coordinator)
      .on("2026-03-03")
      .thenHappens("SpamConfirmed")
      .thenIs({ status: "SPAM" });
    expect(ended.complaint().notices.map(({ state }) => state)).toEqual(["CANCELLED"]);
  });

  it("is not said by the same person twice", () => {
    const both = { ...intake, roles: ["INTAKE", "SIGNATORY"] as const };
    given(proposed).when(confirm).by(both).on("2026-03-03").thenRefused("FOUR_EYES");
    given(proposed).when(propose).by(coordinator).on("2026-03-03").thenRefused("ALREADY_DONE");
    given(received()).when(confirm).by(coordinator).on("2026-03-03").thenRefused("NOT_PROPOSED");
  });

  it("is a complaint after all when the second person says so, or takes it up", () => {
    given(proposed)
      .when({ ...confirm, confirmed: false })
      .by(signatory)
      .on("2026-03-03")
      .thenHappens("SpamRejected")
      .thenIs({ status: "RECEIVED", pendingSpam: undefined });
    given(inHandling(assessing(proposed)))
      .when(confirm)
      .by(coordinator)
      .on("2026-03-09")
      .thenRefused("NOT_IN_THIS_STATE");
  });

  it("held for it by mistake is reopened at the beginning, where the acknowledgement is still owed", () => {
    const reopening = { type: "ProposeReopening", ground: "MISTAKE", reason: text("a-real-person") } as const;
    const reopened = after(
      spam,
      ["2026-03-09", coordinator, reopening],
      ["2026-03-10", signatory, { type: "DecideReopening", approved: true }],
    );
    given(reopened)
      .when({ type: "StartAssessment" })
      .by(coordinator)
      .on("2026-03-10")
      .thenHappens("AssessmentStarted", letter("ACKNOWLEDGEMENT"));
  });
});
