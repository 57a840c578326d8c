import { describe, expect, it } from "vitest";
import { decisionDueOn } from "../../deadlines/deadlines.ts";
import {
  after,
  annaId,
  contextOf,
  coordinator,
  dirkId,
  given,
  handler,
  inHandling,
  intake,
  letter,
  received,
  registration,
  text,
  withdrawn,
} from "../../testing/index.ts";

const adjourn = (weeks: number) => ({ type: "Adjourn", weeks, reason: text("witness-away") }) as const;

describe("adjourning (9:11(2))", () => {
  it("moves the end from the day of receipt, and tells both sides in writing", () => {
    const result = given(inHandling())
      .when(adjourn(4))
      .by(coordinator)
      .on("2026-04-13")
      .thenHappens(
        { type: "ComplaintAdjourned", weeks: 4 },
        letter("ADJOURNED", annaId),
        letter("ADJOURNED", dirkId),
      );
    const dueOn = decisionDueOn(result.complaint(), contextOf(coordinator, "2026-04-13"));
    expect(dueOn.toString()).toBe("2026-05-11");
  });

  it("is possible for one to four whole weeks", () => {
    for (const weeks of [0, 5, 1.5, -1])
      given(inHandling())
        .when(adjourn(weeks))
        .by(coordinator)
        .on("2026-03-09")
        .thenRefused("ADJOURN_ONE_TO_FOUR_WEEKS");
  });

  it("happens once, before the term has passed", () => {
    const adjourned = after(inHandling(), ["2026-03-09", coordinator, adjourn(1)]);
    given(adjourned)
      .when(adjourn(1))
      .by(coordinator)
      .on("2026-03-10")
      .thenRefused("ALREADY_ADJOURNED", { weeks: 1 });
    given(inHandling()).when(adjourn(4)).by(coordinator).on("2026-04-14").thenRefused("ADJOURNED_TOO_LATE");
  });

  it("is the coordinator's, for an open complaint whose term runs", () => {
    given(received()).when(adjourn(2)).by(handler).on("2026-03-09").thenRefused("NOT_YOURS");
    given(withdrawn()).when(adjourn(2)).by(coordinator).on("2026-03-10").thenRefused("NOT_OPEN");
    const oral = after([], ["2026-03-02", intake, registration({ channel: "PHONE", oral: true })]);
    given(oral).when(adjourn(2)).by(coordinator).on("2026-03-09").thenRefused("TERM_NOT_STARTED");
  });
});
