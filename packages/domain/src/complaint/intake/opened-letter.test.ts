import { describe, expect, it } from "vitest";
import { openBreach } from "../../deadlines/kinds/breach-report.ts";
import { day, given, intake, part, registration, text } from "../../testing/index.ts";

const letter = (openedOn: string | undefined) =>
  registration({
    channel: "PAPER",
    paperReference: text("box-12"),
    receivedOn: day("2026-03-02"),
    parts: [part("PRIVACY")],
    openedOn: openedOn === undefined ? undefined : day(openedOn),
  });
const typed = (openedOn: string | undefined) => given().when(letter(openedOn)).by(intake).on("2026-03-05");

describe("a breach of personal data told in a letter (AVG 33)", () => {
  it("was known when the letter was opened: the 72 hours run from that day, not from typing", () => {
    expect(String(openBreach(typed("2026-03-03").complaint())?.dueAt)).toBe("2026-03-05T23:00:00Z");
    expect(String(openBreach(typed(undefined).complaint())?.startsAt)).toBe(
      String(typed(undefined).complaint().receivedAt),
    );
  });

  it("was opened between arrival and today", () => {
    typed("2026-03-06").thenRefused("DAY_IN_FUTURE");
    typed("2026-03-01").thenRefused("DAY_BEFORE_RECEIPT");
  });
});
