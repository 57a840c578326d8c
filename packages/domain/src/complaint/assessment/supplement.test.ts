import { describe, expect, it } from "vitest";
import { deadlines } from "../../deadlines/deadlines.ts";
import {
  after,
  anna,
  assessing,
  complaintOf,
  contextOf,
  coordinator,
  day,
  declineProposed,
  enclosure,
  given,
  letter,
  received,
  system,
  text,
} from "../../testing/index.ts";

const ask = (replyByOn: string) =>
  ({ type: "RequestSupplement", lacking: text("which-counter"), replyByOn: day(replyByOn) }) as const;
const waiting = after(assessing(), ["2026-03-04", coordinator, ask("2026-03-18")]);
const provide = { type: "ProvideSupplement", text: text("counter-three"), enclosures: [] } as const;

describe("asking for what is missing (9:4)", () => {
  it("names it and gives a working day to answer by", () => {
    given(assessing())
      .when(ask("2026-03-18"))
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens(
        { type: "SupplementRequested", replyByOn: day("2026-03-18") },
        letter("SUPPLEMENT_REQUEST"),
      )
      .thenIs({ status: "AWAITING_SUPPLEMENT" });
  });

  it("does not stop the term of six weeks: chapter 9 knows no suspension", () => {
    const decision = deadlines(complaintOf(waiting), contextOf(coordinator, "2026-03-10")).find(
      ({ kind }) => kind === "DECISION",
    );
    expect(decision?.dueOn.toString()).toBe("2026-04-13");
  });

  it("needs a day that lies ahead and on which people work", () => {
    given(assessing()).when(ask("2026-03-04")).by(coordinator).on("2026-03-04").thenRefused("DAY_PASSED");
    given(assessing())
      .when(ask("2026-03-15"))
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("NOT_A_WORKING_DAY");
    given(received())
      .when(ask("2026-03-18"))
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("NOT_IN_THIS_STATE");
    given(declineProposed())
      .when(ask("2026-03-18"))
      .by(coordinator)
      .on("2026-03-11")
      .thenRefused("DECLINE_ALREADY_PROPOSED");
  });
});

describe("the answer", () => {
  it("brings the complaint back to the coordinator, enclosures included", () => {
    given(waiting)
      .when({ ...provide, enclosures: [enclosure("letter-of-2025")] })
      .by(anna)
      .on("2026-03-10")
      .thenHappens("SupplementProvided")
      .thenIs({ status: "ASSESSING", enclosures: [enclosure("letter-of-2025")] });
  });

  it("is still welcome after the day asked for", () => {
    given(waiting).when(provide).by(anna).on("2026-03-25").thenIs({ status: "ASSESSING" });
  });

  it("must say something, and have been asked for", () => {
    given(waiting)
      .when({ ...provide, text: undefined })
      .by(anna)
      .on("2026-03-10")
      .thenRefused("NOTHING_SUPPLIED");
    given(assessing()).when(provide).by(anna).on("2026-03-10").thenRefused("NOT_IN_THIS_STATE");
  });

  it("that does not come lets the coordinator go on the day after", () => {
    given(waiting)
      .when({ type: "EndSupplementTerm" })
      .by(system)
      .on("2026-03-18")
      .thenRefused("TERM_STILL_RUNS");
    given(waiting)
      .when({ type: "EndSupplementTerm" })
      .by(system)
      .on("2026-03-19")
      .thenHappens("SupplementTermEnded")
      .thenIs({ status: "ASSESSING" });
  });
});
