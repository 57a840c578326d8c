import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  complaintOf,
  conclude,
  coordinator,
  day,
  dirk,
  dirkId,
  given,
  type History,
  handler,
  heard,
  idOf,
  inHandling,
  judge,
  sent,
  system,
  text,
} from "../../testing/index.ts";
import { fold } from "../evolve.ts";

const draft = { type: "DraftDecision" } as const;
const nothing = { type: "ReactToReport", remarks: undefined } as const;
const saidBy = (partyId: typeof annaId) =>
  ({ type: "RecordReportReaction", partyId, words: text("all-right") }) as const;

/** Copy sent, both heard on this day and everything judged: only the reports have to be dealt with. */
function judgedAfterHearing(on: string): History {
  const copied = sent(inHandling(), "COPY", "2026-03-05");
  return after(copied, heard(annaId, on), heard(dirkId, on), judge(1, "NONE", on), conclude(on));
}

/** Each of the four reports, two to either side, has left. */
function reported(history: History, on: string): History {
  return [annaId, annaId, dirkId, dirkId].reduce(
    (soFar, partyId) => sent(soFar, "HEARING_REPORT", on, partyId),
    history,
  );
}

const ready = reported(judgedAfterHearing("2026-03-12"), "2026-03-13");

describe("time to react to the report of a hearing", () => {
  it("is a week from the day it left, in which no judgement is put forward", () => {
    given(ready)
      .when(draft)
      .by(handler)
      .on("2026-03-20")
      .thenRefused("REACTION_AWAITED", { untilOn: day("2026-03-20") });
    given(ready).when(draft).by(handler).on("2026-03-21").thenHappens("DecisionDrafted");
  });

  it("has not begun while a report waits to be sent", () => {
    given(judgedAfterHearing("2026-03-12"))
      .when(draft)
      .by(handler)
      .on("2026-03-25")
      .thenRefused("REPORT_NOT_SENT");
  });

  it("is over for who reacted or needs no time, and for nobody else", () => {
    const both = given(ready).when(nothing).by(anna).on("2026-03-16").history();
    given(both).when(draft).by(handler).on("2026-03-16").thenRefused("REACTION_AWAITED");
    const all = given(both)
      .when({ ...nothing, remarks: text("it-was-later") })
      .by(dirk)
      .on("2026-03-17")
      .history();
    given(all).when(draft).by(handler).on("2026-03-17").thenHappens("DecisionDrafted");
  });

  it("begins anew with a report that came later", () => {
    const early = after(sent(inHandling(), "COPY", "2026-03-05"), heard(annaId, "2026-03-10"));
    const annaRead = after(
      sent(sent(early, "HEARING_REPORT", "2026-03-10", annaId), "HEARING_REPORT", "2026-03-10", dirkId),
      ["2026-03-11", anna, nothing],
    );
    const again = sent(after(annaRead, heard(dirkId, "2026-03-12")), "HEARING_REPORT", "2026-03-12", annaId);
    expect(complaintOf(again).reportWeeks.filter(({ partyId }) => partyId === annaId)).toHaveLength(1);
  });

  it("begins with the second sending of a report that did not arrive", () => {
    const number = complaintOf(ready).notices.findLast(
      ({ kind, to }) => kind === "HEARING_REPORT" && to.kind === "PARTY" && to.partyId === dirkId,
    )?.number;
    const failed = after(ready, [
      "2026-03-16",
      system,
      { type: "RecordDispatchFailure", number: number ?? 0 },
    ]);
    given(failed).when(draft).by(handler).on("2026-03-23").thenRefused("REPORT_NOT_SENT");
    given(sent(failed, "HEARING_REPORT", "2026-03-18", dirkId))
      .when(draft)
      .by(handler)
      .on("2026-03-23")
      .thenRefused("REACTION_AWAITED", { untilOn: day("2026-03-25") });
  });
});

describe("the term of the law", () => {
  // The answer must leave by Monday 13 April; the working day before is Friday the 10th.
  const late = judgedAfterHearing("2026-04-08");

  it("shortens the week to the working day before the answer must leave", () => {
    const sentOnTheEighth = reported(late, "2026-04-08");
    given(sentOnTheEighth)
      .when(draft)
      .by(handler)
      .on("2026-04-10")
      .thenRefused("REACTION_AWAITED", { untilOn: day("2026-04-10") });
    given(sentOnTheEighth).when(draft).by(handler).on("2026-04-13").thenHappens("DecisionDrafted");
  });

  it("leaves no time where the report leaves on its last days, and does not wait for a letter that is owed", () => {
    given(reported(late, "2026-04-10"))
      .when(draft)
      .by(handler)
      .on("2026-04-10")
      .thenHappens("DecisionDrafted");
    given(late).when(draft).by(handler).on("2026-04-13").thenHappens("DecisionDrafted");
  });

  it("shortens nothing once it has passed", () => {
    const over = reported(judgedAfterHearing("2026-04-20"), "2026-04-20");
    given(over)
      .when(draft)
      .by(handler)
      .on("2026-04-27")
      .thenRefused("REACTION_AWAITED", { untilOn: day("2026-04-27") });
  });
});

describe("a reaction", () => {
  it("stands beside the report, which it leaves as it was", () => {
    const before = complaintOf(ready).hearings;
    const { hearings, reportReactions } = given(ready)
      .when({ ...nothing, remarks: text("it-was-later") })
      .by(anna)
      .on("2026-03-16")
      .thenHappens({ type: "ReportReactionGiven", partyId: annaId })
      .complaint();
    expect(hearings).toEqual(before);
    expect(reportReactions).toEqual([{ partyId: annaId, on: day("2026-03-16"), text: text("it-was-later") }]);
  });

  it("that staff note says whose it is, of somebody who got a report", () => {
    given(ready)
      .when(saidBy(dirkId))
      .by(coordinator)
      .on("2026-03-16")
      .thenHappens({ type: "ReportReactionGiven", partyId: dirkId });
    given(ready)
      .when(saidBy(idOf("stranger")))
      .by(handler)
      .on("2026-03-16")
      .thenRefused("REPORT_NOT_SENT");
  });

  it("is given once for the reports that were sent, and to none before they were", () => {
    const once = given(ready).when(nothing).by(anna).on("2026-03-16").history();
    given(once).when(nothing).by(anna).on("2026-03-17").thenRefused("ALREADY_DONE");
    given(judgedAfterHearing("2026-03-12"))
      .when(nothing)
      .by(anna)
      .on("2026-03-13")
      .thenRefused("REPORT_NOT_SENT");
  });
});

it("a file of before the week was kept gives a whole week to what was sent", () => {
  const older = ready.map((event) => {
    if (event.type !== "HearingHeld") return event;
    const { reactionsLastOn: _, ...rest } = event;
    return rest;
  });
  expect(fold(older)?.reportWeeks.map(({ untilOn }) => String(untilOn))).toEqual(
    Array.from({ length: 4 }, () => "2026-03-20"),
  );
});
