import { describe, expect, it } from "vitest";
import { sampleComplaint, sampleDecision, sampleHearing } from "../testing/sample-complaint.ts";
import { letterName } from "./letters/letters.texts.ts";
import { shownComplaint } from "./shown-complaint.server.ts";

/** A code of which only a newer API knows. */
const newer = "OF_A_NEWER_RELEASE" as never;
const telling = {
  now: Temporal.Instant.from("2026-11-28T10:00:00Z"),
  visitingAddress: [],
  language: "nl",
} as const;

describe("codes of a newer API", () => {
  it("leave the complaint's page availability, with plain words in their place", () => {
    const turns = ["AUTHORITY", "COMPLAINANT", "NOBODY", newer] as const;
    for (const turn of turns)
      for (const open of [true, false]) {
        const complaint = sampleComplaint({
          open,
          status: newer,
          subject: newer,
          channel: newer,
          turn: { holder: turn, task: newer, untilOn: "2026-12-06" },
          deadlines: [sampleDecision, { ...sampleDecision, kind: newer, status: newer }],
          parts: [
            {
              number: 1,
              subject: newer,
              ending: { as: newer, on: "2026-11-25", ombudsmanUntilOn: null, letter: null },
            },
          ],
          hearings: [{ ...sampleHearing, status: newer, mode: newer, waiver: newer }],
          possibleActions: [{ type: newer, allowed: true }],
          history: {
            edges: [{ node: { type: "SomethingNewer", at: "2026-11-24T10:00:00Z", facts: [] } }],
          } as never,
        });
        const words = JSON.stringify(shownComplaint({ complaint }, telling));
        expect(words).toContain("Nog onbekend");
        expect(words).not.toContain("undefined");
      }
  });

  it("call a letter of a new kind a letter", () => {
    expect(letterName(newer, "nl")).toBe(letterName("other" as never, "nl"));
  });
});
