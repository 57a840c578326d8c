import { expect, it } from "vitest";
import { assessing, complaintOf, contextOf, handler, inHandling, investigated } from "../../testing/index.ts";
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
