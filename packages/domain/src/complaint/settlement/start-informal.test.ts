import { describe, expect, it } from "vitest";
import { deadlines } from "../../deadlines/deadlines.ts";

import {
  after,
  anna,
  annaId,
  assessing,
  complaintOf,
  contextOf,
  coordinator,
  day,
  declineProposed,
  drafted,
  given,
  handler,
  informal,
  inHandling,
  letter,
  received,
  text,
} from "../../testing/index.ts";

const start = { type: "StartInformal", agreement: text("agreed") } as const;
const end = { type: "EndInformal" } as const;

describe("trying to solve it together (9:5)", () => {
  it("begins with the complainant's agreement, by the coordinator or the handler", () => {
    given(assessing())
      .when(start)
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens("InformalStarted")
      .thenIs({ status: "INFORMAL" });
    given(inHandling()).when(start).by(handler).on("2026-03-09").thenIs({ status: "INFORMAL" });
  });

  it("meets the targets of contact and routing: somebody spoke to the complainant and has the case in hand", () => {
    const thursday = day("2026-03-05");
    given(assessing())
      .when(start)
      .by(coordinator)
      .on("2026-03-05")
      .thenIs({ contactedOn: thursday, routedOn: thursday });
    const called = {
      type: "RecordContact",
      contactedOn: day("2026-03-04"),
      mode: "PHONE",
      note: undefined,
    } as const;
    given(after(assessing(), ["2026-03-04", coordinator, called]))
      .when(start)
      .by(coordinator)
      .on("2026-03-05")
      .thenIs({ contactedOn: day("2026-03-04") });
  });

  it("does not stop the term", () => {
    const decision = deadlines(complaintOf(informal()), contextOf(coordinator, "2026-03-10")).find(
      ({ kind }) => kind === "DECISION",
    );
    expect(decision?.dueOn.toString()).toBe("2026-04-13");
  });

  it("does not begin before the assessment, in the draft, or beside a proposed decline", () => {
    given(received()).when(start).by(coordinator).on("2026-03-03").thenRefused("NOT_IN_THIS_STATE");
    given(drafted()).when(start).by(handler).on("2026-03-18").thenRefused("NOT_IN_THIS_STATE");
    given(declineProposed())
      .when(start)
      .by(coordinator)
      .on("2026-03-11")
      .thenRefused("DECLINE_ALREADY_PROPOSED");
  });

  it("ends when the complainant asks for that, back where a handler is sought", () => {
    given(informal())
      .when(end)
      .by(anna)
      .on("2026-03-10")
      .thenHappens("InformalEnded", letter("RESUMED", annaId))
      .thenIs({ status: "ASSESSING" });
  });

  it("ends with the handler where there is one", () => {
    const tried = after(inHandling(), ["2026-03-09", handler, start]);
    given(tried).when(end).by(handler).on("2026-03-16").thenIs({ status: "IN_HANDLING" });
    given(inHandling()).when(end).by(handler).on("2026-03-16").thenRefused("NOT_IN_THIS_STATE");
  });
});
