import {
  after,
  anna,
  archived,
  complaintOf,
  contextOf,
  decided,
  type History,
  inHandling,
  liaison,
  recordsManager,
  system,
  text,
} from "@gehoor/domain/testing";
import { expect, it } from "vitest";
import { project } from "./project.ts";

function lineOf(history: History) {
  const context = contextOf(system, "2026-04-02");
  const { retention, destroyableFromOn, sealedSinceOn } = project(
    complaintOf(history),
    history,
    context,
  ).complaint;
  return { retention, from: destroyableFromOn?.toString(), sealed: sealedSinceOn?.toString() };
}

it("says how long what has ended is kept, but not while something holds it", () => {
  expect(lineOf(inHandling())).toMatchObject({ retention: null, from: undefined });
  const kept = lineOf(archived());
  expect(kept.retention).toMatch(/^13\./);
  expect(kept.from).toMatch(/^20\d\d-/);
  const hold = { type: "PlaceHold", reason: text("court") } as const;
  const held = after(archived(), ["2027-04-02", recordsManager, hold]);
  expect(lineOf(held)).toMatchObject({ retention: kept.retention, from: undefined });
});

it("says since when something waits for the ombudsman's liaison, until they open it", () => {
  const shared = after(decided(), ["2026-04-01", anna, { type: "ShareDossier" }]);
  expect(lineOf(shared).sealed).toBe("2026-04-01");
  expect(lineOf(after(shared, ["2026-04-02", liaison, { type: "OpenDossier" }])).sealed).toBeUndefined();
});
