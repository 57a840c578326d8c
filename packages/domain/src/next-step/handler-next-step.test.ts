import { describe, expect, it } from "vitest";
import type { Actor } from "../complaint/actor.ts";
import {
  after,
  anna,
  annaId,
  approved,
  at,
  atAdviser,
  conclude,
  coordinator,
  decided,
  dirk,
  dirkId,
  drafted,
  type History,
  handler,
  heard,
  inHandling,
  investigated,
  judge,
  type Step,
  sent,
  signatory,
  text,
} from "../testing/index.ts";
import { offered, step, withAdviser } from "../testing/stories/next-step-examples.ts";

const wants = (actor: Actor): Step => ["2026-03-09", actor, { type: "AskHearing", mode: "PHONE" }];
const plans = (on: string): Step => [
  "2026-03-09",
  handler,
  { type: "PlanHearing", partyId: annaId, mode: "PHONE", plannedAt: at(on) },
];
const waives = (actor: Actor): Step => ["2026-03-09", actor, { type: "WaiveHearing" }];
const returned: Step = ["2026-03-18", signatory, { type: "ReturnDraft", comments: text("too short") }];

describe("the next step of the handler", () => {
  it.each<[string, History, string, string]>([
    ["is to wait until the offers to be heard left", inHandling(), "2026-03-06", "wait for LETTER"],
    [
      "is to wait for the one offer that has not left",
      sent(inHandling(), "HEARING_OFFER", "2026-03-05", annaId),
      "2026-03-06",
      "wait for LETTER",
    ],
    [
      "is to wait for the reply to an offer, and not to judge",
      offered,
      "2026-03-06",
      `wait for HEARING_REPLY, 2026-03-19`,
    ],
    ["is to plan a conversation that is wanted", after(offered, wants(anna)), "2026-03-09", "PlanHearing"],
    [
      "is to wait for a conversation that is planned",
      after(offered, wants(anna), plans("2026-03-16T10:00")),
      "2026-03-10",
      "wait for HEARING, 2026-03-16",
    ],
    [
      "is to report a conversation that was held",
      after(offered, wants(anna), plans("2026-03-16T10:00")),
      "2026-03-16",
      "RecordHearing",
    ],
    [
      "is to record that nobody answered the offer",
      after(offered, waives(dirk)),
      "2026-03-20",
      "RecordWaiver, NO_REPLY",
    ],
    [
      "is to judge when the person complained about let the day pass",
      after(offered, waives(anna)),
      "2026-03-20",
      "JudgePart",
    ],
    [
      "is to judge once both sides were heard or waived it",
      after(offered, waives(anna), waives(dirk)),
      "2026-03-10",
      "JudgePart",
    ],
    [
      "is to conclude once all is judged",
      after(investigated(), judge(1, "FOUNDED")),
      "2026-03-16",
      "DrawConclusions",
    ],
    [
      "is to put it forward once it is complete",
      after(investigated(), judge(1, "FOUNDED"), conclude()),
      "2026-03-16",
      "DraftDecision",
    ],
    ["is to wait for the signatory", drafted(), "2026-03-17", "wait for APPROVAL"],
    [
      "is to work on the remarks of a draft that came back",
      after(drafted(), returned),
      "2026-03-18",
      "JudgePart, RETURNED",
    ],
    [
      "is to put it forward again after that",
      after(drafted(), returned, judge(1, "UNFOUNDED", "2026-03-19")),
      "2026-03-19",
      "DraftDecision",
    ],
    ["is to wait until the answer left", approved(), "2026-03-18", "wait for LETTER"],
    ["is nothing once it is answered", decided(), "2026-03-20", "nothing"],
  ])("%s", (_, history, on, expected) => {
    expect(step(history, handler, on)).toBe(expected);
  });

  it("is to wait for the time to react to the reports, when all else is done", () => {
    const reports = after(
      sent(inHandling(), "COPY", "2026-03-05"),
      heard(annaId, "2026-03-12"),
      heard(dirkId, "2026-03-12"),
      judge(1, "FOUNDED", "2026-03-12"),
      conclude("2026-03-12"),
    );
    expect(step(reports, handler, "2026-03-13")).toBe("wait for REACTIONS");
  });

  it("is to ask the adviser first, and to wait for the advice", () => {
    expect(step(inHandling(), handler, "2026-03-06", withAdviser)).toBe("RequestAdvice");
    expect(step(atAdviser(), handler, "2026-03-10", withAdviser)).toBe("wait for ADVICE");
  });

  it("is nothing for the coordinator while the handler works", () => {
    expect(step(offered, coordinator, "2026-03-06")).toBe("nothing");
  });
});
