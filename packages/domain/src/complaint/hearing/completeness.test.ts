import { expect, it } from "vitest";
import {
  assessing,
  complaintOf,
  contextOf,
  dirkId,
  handler,
  inHandling,
  investigated,
  sent,
} from "../../testing/index.ts";
import { areRespondentsHeard, isComplainantHeard } from "./completeness.ts";

const context = contextOf(handler, "2026-03-17");

it("nobody counts as heard to whom nothing was offered (9:10(1))", () => {
  const { respondents } = complaintOf(inHandling());
  const notOffered = { ...complaintOf(assessing()), respondents };
  expect(isComplainantHeard(notOffered)).toBe(false);
  expect(areRespondentsHeard(notOffered, context)).toBe(false);
});

it("both count once they were heard", () => {
  expect(isComplainantHeard(complaintOf(investigated()))).toBe(true);
  expect(areRespondentsHeard(complaintOf(investigated()), context)).toBe(true);
});

it("a respondent's silence counts upon an offer that left, from the day on which it did", () => {
  const on = (day: string, history = inHandling()) =>
    areRespondentsHeard(complaintOf(history), contextOf(handler, day));
  expect(on("2026-03-30")).toBe(false);
  const left = sent(inHandling(), "HEARING_OFFER", "2026-03-12", dirkId);
  expect(on("2026-03-26", left)).toBe(false);
  expect(on("2026-03-27", left)).toBe(true);
});
