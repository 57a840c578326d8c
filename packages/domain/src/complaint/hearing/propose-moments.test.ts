import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  at,
  complaintOf,
  dirk,
  dirkId,
  given,
  handler,
  heard,
  inHandling,
  letter,
  type Step,
  text,
} from "../../testing/index.ts";
import { offered, step } from "../../testing/stories/next-step-examples.ts";

type Moment = { readonly plannedAt: Temporal.Instant; readonly booked?: boolean };
const thursday = { plannedAt: at("2026-03-12T10:00") };
const friday = { plannedAt: at("2026-03-13T14:00") };
const place = text("room-2");
const propose = (...moments: readonly Moment[]) =>
  ({ type: "ProposeHearingMoments", partyId: annaId, moments, mode: "VISIT", place }) as const;
const proposes: Step = ["2026-03-09", handler, propose(friday, thursday)];
const proposed = after(inHandling(), proposes);
const choose = { type: "ChooseHearingMoment", ...friday } as const;
const none = { type: "AskOtherMoment", words: text("only-on-mondays") } as const;

describe("moments proposed to be heard (9:10(1))", () => {
  it("go out by letter, in order, each once", () => {
    given(inHandling())
      .when(propose(friday, thursday, friday))
      .by(handler)
      .on("2026-03-09")
      .thenHappens(
        { type: "HearingMomentsProposed", partyId: annaId, moments: [thursday, friday], place },
        letter("HEARING_MOMENTS", annaId),
      );
  });

  it("lie ahead, and ask for a word where one that is planned does", () => {
    const proposing = (...moments: readonly Moment[]) =>
      given(inHandling())
        .when(propose(...moments))
        .by(handler)
        .on("2026-03-09");
    proposing().thenRefused("HEARING_NOT_IN_FUTURE");
    proposing(thursday, { plannedAt: at("2026-03-06T10:00") }).thenRefused("HEARING_NOT_IN_FUTURE");
    proposing(thursday, { plannedAt: at("2026-03-14T10:00") }).thenRefused("HEARING_ON_CLOSED_DAY");
    proposing(thursday, { ...friday, booked: true }).thenRefused("HEARING_DOUBLE_BOOKED");
  });

  it("are for those who are to be heard", () => {
    given(after(inHandling(), heard(dirkId, "2026-03-06")))
      .when({ ...propose(thursday), partyId: dirkId })
      .by(handler)
      .on("2026-03-09")
      .thenRefused("ALREADY_HEARD");
  });

  it("are chosen by the party, with the way and the place proposed, and confirmed", () => {
    given(proposed)
      .when(choose)
      .by(anna)
      .on("2026-03-10")
      .thenHappens(
        { type: "HearingPlanned", partyId: annaId, ...friday, mode: "VISIT", place },
        letter("HEARING_INVITATION", annaId),
      );
  });

  it("are gone once they have passed, or somebody else took them", () => {
    given(proposed)
      .when({ ...choose, ...thursday })
      .by(anna)
      .on("2026-03-13")
      .thenRefused("HEARING_MOMENT_GONE");
    given(proposed)
      .when({ ...choose, booked: true })
      .by(anna)
      .on("2026-03-10")
      .thenRefused("HEARING_MOMENT_GONE");
    given(proposed).when(choose).by(anna).on("2026-03-16").thenRefused("HEARING_NOT_PROPOSED");
    given(proposed).when(choose).by(dirk).on("2026-03-10").thenRefused("HEARING_NOT_PROPOSED");
  });

  it("may all not suit: what does is said, and a conversation is wanted", () => {
    const asked = given(proposed)
      .when(none)
      .by(anna)
      .on("2026-03-10")
      .thenHappens({ type: "OtherMomentAsked", partyId: annaId, words: none.words })
      .history();
    given(asked).when(choose).by(anna).on("2026-03-10").thenRefused("HEARING_NOT_PROPOSED");
    expect(complaintOf(asked).hearings.find(({ partyId }) => partyId === annaId)).toMatchObject({
      status: "WANTED",
      mode: "VISIT",
      proposal: undefined,
    });
  });

  it("leave what was planned as it is until another is chosen", () => {
    const plan = { type: "PlanHearing", partyId: annaId, ...thursday, mode: "PHONE" } as const;
    const moved = after(inHandling(), ["2026-03-06", handler, plan], proposes);
    const own = (history: typeof moved) =>
      complaintOf(history).hearings.find(({ partyId }) => partyId === annaId);
    expect(own(moved)).toMatchObject({ status: "PLANNED", ...thursday });
    expect(own(after(moved, ["2026-03-10", anna, none]))).toMatchObject({ status: "PLANNED", ...thursday });
    expect(own(after(moved, ["2026-03-10", anna, choose]))).toMatchObject({
      ...friday,
      mode: "VISIT",
      proposal: undefined,
    });
  });

  it("are waited for until the last of them, and no longer", () => {
    const wanted: Step = ["2026-03-06", anna, { type: "AskHearing", mode: "VISIT" }];
    const waiting = after(offered, wanted, proposes);
    expect(step(waiting, handler, "2026-03-10")).toBe("wait for HEARING_REPLY, 2026-03-13");
    expect(step(waiting, handler, "2026-03-16")).toBe("PlanHearing");
    expect(step(after(waiting, ["2026-03-10", anna, none]), handler, "2026-03-10")).toBe("PlanHearing");
  });
});

describe("what is needed to be heard", () => {
  it("is said with the wish, and kept until said anew", () => {
    const needs = ["INTERPRETER", "EVENING"] as const;
    const needsNote = text("arabic");
    given(inHandling())
      .when({ type: "AskHearing", mode: "VISIT", needs, needsNote })
      .by(anna)
      .on("2026-03-09")
      .thenHappens({ type: "HearingWanted", partyId: annaId, mode: "VISIT", needs, needsNote });
  });

  it("is left out where nothing is", () => {
    const [wanted] = given(inHandling())
      .when({ type: "AskHearing", mode: "VISIT", needs: [] })
      .by(anna)
      .on("2026-03-09")
      .thenHappens("HearingWanted")
      .history()
      .slice(-1);
    expect(wanted).not.toHaveProperty("needs");
  });
});
