import { describe, expect, it } from "vitest";
import { refusalWords } from "./refusal-words.server.ts";

describe("a refusal in words", () => {
  it("names the day on which the four weeks ended, and the article", () => {
    const refusal = {
      code: "DECLINE_TERM_PASSED" as const,
      article: "Awb 9:8 lid 3",
      facts: [{ name: "dueOn", value: "2026-11-10" }],
    };
    expect(refusalWords(refusal, "nl")).toEqual({
      words: "Kan niet meer: de vier weken zijn om sinds di 10 nov 2026. De klacht wordt behandeld.",
      article: "Awb 9:8 lid 3",
      isElsewhere: false,
    });
    expect(refusalWords(refusal, "en").words).toContain("Tue 10 Nov 2026");
  });

  it("puts a status among the facts into words, not into a code", () => {
    const refusal = {
      code: "NOT_IN_THIS_STATE" as const,
      article: "Awb 9:4-9:12",
      facts: [{ name: "status", value: "INFORMAL" }],
    };
    expect(refusalWords(refusal, "nl").words).toBe(
      "Dit kan niet zolang de klacht op “Samen oplossen” staat.",
    );
  });
});
