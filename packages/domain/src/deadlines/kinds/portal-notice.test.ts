import { describe, expect, it } from "vitest";
import { portalNotice } from "./portal-notice.ts";

describe("telling that a message waits in the portal", () => {
  it("has 48 hours, weekend or not: placed on Friday evening, due on Sunday evening", () => {
    const placedAt = Temporal.Instant.from("2026-11-20T18:00:00Z");
    expect(portalNotice(placedAt).dueAt).toEqual(Temporal.Instant.from("2026-11-22T18:00:00Z"));
  });

  it("has 48 real hours in the night that summer time ends: an hour earlier on the clock", () => {
    const placedAt = Temporal.ZonedDateTime.from("2026-10-24T12:00[Europe/Amsterdam]").toInstant();
    const due = portalNotice(placedAt).dueAt.toZonedDateTimeISO("Europe/Amsterdam");
    expect(due.toPlainDateTime().toString()).toBe("2026-10-26T11:00:00");
  });
});
