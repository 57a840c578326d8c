import {
  after,
  complaintOf,
  coordinator,
  type History,
  intake,
  received,
  type StaffActor,
  straightToOmbudsman,
  text,
} from "@gehoor/domain/testing";
import { expect, test } from "vitest";
import { jobsOf } from "./jobs-of.ts";

const alerts = (history: History, events: History = history) =>
  jobsOf(complaintOf(history), events).flatMap((job) =>
    job.task === "raise_alert" ? [job.payload.kind] : [],
  );

test("a new complaint is told of as one", () => {
  expect(alerts(received())).toEqual(["NEW_COMPLAINT"]);
});

test("a request to the ombudsman alerts once, as something to do, never as a new complaint", () => {
  expect(alerts(straightToOmbudsman())).toEqual(["ACTION_ASKED"]);
});

test("what the desk took in and cannot read back is told to somebody; a colleague's own note is not", () => {
  const noted = (by: StaffActor) => {
    const history = after(received(), ["2026-03-03", by, { type: "AddNote", text: text("envelope-back") }]);
    return alerts(history, history.slice(-1));
  };
  expect(noted(intake)).toEqual(["ACTION_ASKED"]);
  expect(noted(coordinator)).toEqual([]);
});
