import { expect, it } from "vitest";
import { after, complaintOf, coordinator, deputy, inHandling } from "../testing/index.ts";
import { coordinatingOn, coordinatorsOf } from "./coordinator.ts";

const people = { coordinators: [coordinator.staffId], deputies: [deputy.staffId], away: [] };
const involved = after(inHandling(), [
  "2026-03-06",
  coordinator,
  { type: "RecordInvolvement", staffId: coordinator.staffId },
]);

it("names the coordinator, and the deputy where the coordinator is involved or away", () => {
  const complaint = complaintOf(inHandling());
  expect(coordinatorsOf(complaint, people)).toEqual([coordinator.staffId]);
  expect(coordinatorsOf(complaintOf(involved), people)).toEqual([deputy.staffId]);
  expect(coordinatorsOf(complaint, { ...people, away: [coordinator.staffId] })).toEqual([deputy.staffId]);
});

it("names nobody where none of them is there", () => {
  const away = [coordinator.staffId, deputy.staffId];
  expect(coordinatorsOf(complaintOf(inHandling()), { ...people, away })).toEqual([]);
  expect(coordinatingOn({ ...people, away })).toEqual([]);
});

it("coordinates what nobody is involved in: the coordinator, and the deputy on a day of absence", () => {
  expect(coordinatingOn(people)).toEqual([coordinator.staffId]);
  expect(coordinatingOn({ ...people, away: [coordinator.staffId] })).toEqual([deputy.staffId]);
});
