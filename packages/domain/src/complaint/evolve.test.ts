import { expect, it } from "vitest";
import { inHandling } from "../testing/stories/stages.ts";
import type { ComplaintEvent } from "./event.ts";
import { fold } from "./evolve.ts";

it("counts an event of a newer release, and goes on with what it knows", () => {
  const history = inHandling();
  const last = history.at(-1);
  const newer = { ...last, type: "ComplaintPaused", untilOn: "2026-12-24" } as unknown as ComplaintEvent;
  const before = fold(history);
  expect(fold([...history, newer])).toEqual({ ...before, version: history.length + 1 });
});
