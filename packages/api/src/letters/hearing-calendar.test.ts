import { after, annaId, at, dirkId, handler, inHandling } from "@gehoor/domain/testing";
import { describe, expect, it } from "vitest";
import { hearingCalendar } from "./hearing-calendar.ts";

const plan = (when: string, mode: "VISIT" | "PHONE" = "VISIT") =>
  ({ type: "PlanHearing", partyId: annaId, plannedAt: at(when), mode }) as const;
const planned = after(inHandling(), ["2026-03-09", handler, plan("2026-03-12T10:00")]);
const about = {
  reference: "K-2026-0412-7",
  language: "nl",
  organisation: { name: "Gemeente Soest", visitingAddress: ["Raadhuisplein 1", "3762 AV Soest"] },
  place: undefined,
  site: "https://klachten.soest.example",
} as const;
const file = (events: Parameters<typeof hearingCalendar>[0], language: "nl" | "en" = "nl") =>
  // Long lines are folded.
  hearingCalendar(events, annaId, { ...about, language })?.replaceAll("\r\n ", "");

describe("the calendar file of a conversation", () => {
  it("tells reference, place and time, and nothing of the complaint", () => {
    const lines = file(planned)?.split("\r\n") ?? [];
    expect(lines).toContain("DTSTART:20260312T090000Z");
    expect(lines).toContain("DTEND:20260312T100000Z");
    expect(lines).toContain("SUMMARY:Gesprek met Gemeente Soest\\, kenmerk K-2026-0412-7");
    expect(lines).toContain("LOCATION:Raadhuisplein 1\\, 3762 AV Soest");
    expect(lines).toContain("SEQUENCE:0");
    expect(lines.some((line) => /^(DESCRIPTION|ATTENDEE|ORGANIZER)/.test(line))).toBe(false);
  });

  it("moves the same entry when it is planned anew", () => {
    const moved = after(planned, ["2026-03-10", handler, plan("2026-03-13T14:30", "PHONE")]);
    const uid = (text: string | undefined) => /UID:(.*)/.exec(text ?? "")?.[1];
    expect(uid(file(moved))).toBe(uid(file(planned)));
    expect(file(moved)).toContain("SEQUENCE:1");
    expect(file(moved)).toContain("DTSTART:20260313T133000Z");
    expect(file(moved, "en")).toContain("LOCATION:Phone: you will be called");
  });

  it("has the room or link that was said, whatever the way", () => {
    const place = "Kamer 2.14; https://video.example/g";
    expect(hearingCalendar(planned, annaId, { ...about, place })?.replaceAll("\r\n ", "")).toContain(
      "LOCATION:Kamer 2.14\\; https://video.example/g",
    );
  });

  it("is not there for whom none is planned", () => {
    expect(hearingCalendar(planned, dirkId, about)).toBeUndefined();
    expect(file(inHandling())).toBeUndefined();
  });
});
