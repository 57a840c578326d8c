import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { HearingCalendarQuery, loader } from "./hearing-calendar.ts";

const api = mockApi();
const open = () =>
  runRoute(loader, {
    path: "/mijn-klacht/K-2026-0412-7/gesprek.ics",
    params: { reference: "K-2026-0412-7" },
  });
const hearing = { side: "COMPLAINANT" as const, calendar: null };

describe("the appointment for one's own calendar", () => {
  it("is a file that calendars open", async () => {
    const calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR";
    api.query(HearingCalendarQuery, { complaint: { hearings: [{ ...hearing, calendar }] } });
    const { status, headers } = await open();
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(headers.get("content-disposition")).toContain("gesprek.ics");
  });

  it("leads back to the complaint once it is no longer planned", async () => {
    api.query(HearingCalendarQuery, { complaint: { hearings: [hearing] } });
    expect((await open()).location).toBe("/mijn-klacht/K-2026-0412-7");
  });
});
