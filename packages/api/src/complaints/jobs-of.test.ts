import { complaintOf, type History, received, straightToOmbudsman } from "@gehoor/domain/testing";
import { expect, test } from "vitest";
import { jobsOf } from "./jobs-of.ts";

const alerts = (history: History) =>
  jobsOf(complaintOf(history), history).flatMap((job) =>
    job.task === "raise_alert" ? [job.payload.kind] : [],
  );

test("a new complaint is told of as one", () => {
  expect(alerts(received())).toEqual(["NEW_COMPLAINT"]);
});

test("a request to the ombudsman alerts once, as something to do, never as a new complaint", () => {
  expect(alerts(straightToOmbudsman())).toEqual(["ACTION_ASKED"]);
});
