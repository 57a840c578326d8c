import { describe, it } from "vitest";
import {
  after,
  anna,
  assessing,
  coordinator,
  day,
  given,
  inHandling,
  intake,
  received,
  registration,
  signatory,
  system,
  text,
} from "../../testing/index.ts";

const oral = after([], ["2026-03-02", intake, registration({ channel: "PHONE", oral: true })]);
const confirm = (on: string) => ({ type: "ConfirmWrittenForm", confirmedOn: day(on) }) as const;
const confirmed = (on: string) => ({ ...confirm(on), evidence: text("signed-paper") });

describe("the written form of an oral complaint (9:4)", () => {
  it("starts the term of 9:11 on the day it is confirmed; it was received on the day it was told", () => {
    given(oral)
      .when(confirm("2026-03-09"))
      .by(anna)
      .on("2026-03-09")
      .thenHappens({ type: "WrittenFormConfirmed", startsOn: day("2026-03-09") })
      .thenIs({
        startsOn: day("2026-03-09"),
        firstContactOn: day("2026-03-02"),
        lodgedOn: day("2026-03-02"),
      });
  });

  it("does not prolong the four weeks for declining (9:8(3))", () => {
    const proposal = {
      type: "ProposeDecline",
      ground: "INSUFFICIENT_INTEREST",
      otherGrounds: [],
      reasons: text("why"),
      earlier: undefined,
      reviewOn: undefined,
    } as const;
    const confirmedLate = after(assessing(oral), ["2026-03-27", anna, confirm("2026-03-27")]);
    given(confirmedLate).when(proposal).by(coordinator).on("2026-03-30").thenHappens("DeclineProposed");
    given(confirmedLate)
      .when(proposal)
      .by(coordinator)
      .on("2026-03-31")
      .thenRefused("DECLINE_TERM_PASSED", { dueOn: day("2026-03-30") });
    given(after(confirmedLate, ["2026-03-30", coordinator, proposal]))
      .when({ type: "ApproveDecline" })
      .by(signatory)
      .on("2026-03-31")
      .thenRefused("DECLINE_TERM_PASSED");
  });

  it("recorded by staff rests on the signed paper or on what was said", () => {
    given(oral).when(confirm("2026-03-09")).by(intake).on("2026-03-09").thenRefused("CONFIRMATION_MISSING");
    given(oral)
      .when(confirmed("2026-03-06"))
      .by(intake)
      .on("2026-03-09")
      .thenHappens({ type: "WrittenFormConfirmed", startsOn: day("2026-03-06") });
  });

  it("can be confirmed once, from the first contact on, not ahead", () => {
    given(received()).when(confirm("2026-03-09")).by(anna).on("2026-03-09").thenRefused("NOT_ORAL");
    given(oral).when(confirm("2026-03-10")).by(anna).on("2026-03-09").thenRefused("DAY_IN_FUTURE");
    given(oral).when(confirmed("2026-02-27")).by(intake).on("2026-03-09").thenRefused("DAY_BEFORE_RECEIPT");
  });

  it("can be handled without it: the authority is free to take an oral complaint through the same procedure", () => {
    const handled = inHandling(assessing(oral));
    given(handled).when({ type: "NoteLate" }).by(system).on("2026-06-01").thenRefused("TERM_NOT_STARTED");
  });
});
