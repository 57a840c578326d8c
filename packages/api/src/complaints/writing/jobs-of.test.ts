import type { NoticeKind } from "@gehoor/domain";
import {
  after,
  anna,
  annaId,
  assessing,
  at,
  complaintOf,
  coordinator,
  goesToBbs,
  type History,
  handler,
  inHandling,
  intake,
  propose,
  received,
  type StaffActor,
  sent,
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

test("who is asked to handle a complaint is told; that it is not answered for is told to who asked", () => {
  const asked = after(assessing(), propose(handler, "2026-03-05"));
  expect(alerts(asked, asked.slice(-1))).toEqual(["ASSIGNMENT_PROPOSED"]);
  const declined = after(asked, [
    "2026-03-06",
    handler,
    { type: "DeclineAssignment", reason: text("on-leave"), involved: false },
  ]);
  expect(alerts(declined, declined.slice(-1))).toEqual(["ACTION_ASKED"]);
});

test("that none of the moments to be heard suits is told of", () => {
  const moments = [{ plannedAt: at("2026-03-12T10:00") }];
  const proposed = after(inHandling(), [
    "2026-03-09",
    handler,
    { type: "ProposeHearingMoments", partyId: annaId, moments, mode: "PHONE" },
  ]);
  const asked = after(proposed, ["2026-03-10", anna, { type: "AskOtherMoment", words: text("on-monday") }]);
  expect(alerts(asked, asked.slice(proposed.length))).toEqual(["ACTION_ASKED"]);
});

test("a letter about a longer term that did not arrive is told of (9:11(2))", () => {
  const adjourned = after(received(), [
    "2026-03-03",
    coordinator,
    { type: "Adjourn", weeks: 4, reason: text("a-witness-is-away") },
  ]);
  const failed = (kind: NoticeKind) => {
    const number = complaintOf(adjourned).notices.find((one) => one.kind === kind)?.number ?? 0;
    const history = after(adjourned, ["2026-03-04", coordinator, { type: "RecordDispatchFailure", number }]);
    return alerts(history, history.slice(adjourned.length));
  };
  expect(failed("ADJOURNED")).toEqual(["ACTION_ASKED"]);
  expect(failed("RECEIPT")).toEqual([]);
});

test("a letter that took a complaint elsewhere and came back is told of (2:3)", () => {
  const gone = sent(after(assessing(), goesToBbs()), "FILE_TO_AUTHORITY", "2026-03-04");
  const number = complaintOf(gone).notices.find(({ kind }) => kind === "FILE_TO_AUTHORITY")?.number ?? 0;
  const history = after(gone, ["2026-03-06", coordinator, { type: "RecordDispatchFailure", number }]);
  expect(alerts(history, history.slice(gone.length))).toEqual(["ACTION_ASKED"]);
});

test("what the desk took in and cannot read back is told to somebody; a colleague's own note is not", () => {
  const noted = (by: StaffActor) => {
    const history = after(received(), ["2026-03-03", by, { type: "AddNote", text: text("envelope-back") }]);
    return alerts(history, history.slice(-1));
  };
  expect(noted(intake)).toEqual(["ACTION_ASKED"]);
  expect(noted(coordinator)).toEqual([]);
});
