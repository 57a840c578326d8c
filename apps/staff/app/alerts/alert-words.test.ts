import { describe, expect, it } from "vitest";
import { alertSentence } from "./alert-words.server.ts";

const alert = {
  kind: "ACTION_ASKED",
  asks: null,
  complaintReference: "K-2026-0388-1",
  dueOn: null,
  termKind: null,
  handler: { name: "P. Vermeer" },
} as const;

describe("an alert in one sentence", () => {
  it("says what is asked, not only that something is", () => {
    expect(alertSentence({ ...alert, asks: "DECISION_TO_APPROVE" }, "nl")).toBe(
      "K-2026-0388-1: Een oordeel wacht op een ondertekenaar. Behandelaar: P. Vermeer.",
    );
    expect(alertSentence({ ...alert, kind: "NEW_COMPLAINT", handler: null }, "nl")).toBe(
      "K-2026-0388-1: Nieuwe klacht.",
    );
  });

  it("names a term with its day", () => {
    const near = { ...alert, kind: "TERM_NEAR", termKind: "DECISION", dueOn: "2026-11-24" } as const;
    expect(alertSentence(near, "en")).toContain("runs until");
  });
});
