import { describe, it } from "vitest";
import { dutchCalendar } from "../../calendar/dutch-calendar.ts";
import { coordinator, given, received } from "../../testing/index.ts";

describe("a newer list of decree days", () => {
  const newestCalendar = { ...dutchCalendar, version: 2 };

  it("holds for a running complaint only when the coordinator says so", () => {
    given(received())
      .when({ type: "AdoptCalendar" })
      .with({ newestCalendar })
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens({ type: "CalendarAdopted", calendarVersion: 2 })
      .thenIs({ calendarVersion: 2 });
  });

  it("cannot be adopted when there is none", () => {
    given(received())
      .when({ type: "AdoptCalendar" })
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("NO_NEWER_CALENDAR");
  });
});
