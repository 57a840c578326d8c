import { describe, expect, it } from "vitest";
import type { Calendar } from "../calendar/calendar.ts";
import { dutchCalendar } from "../calendar/dutch-calendar.ts";
import type { Complaint } from "../complaint/complaint.ts";
import { defaultSettings, type Settings } from "../settings.ts";
import { sampleComplaint } from "../testing/samples/sample-complaint.ts";
import { calendarDifference, settingsDifference } from "./difference.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

/** A later version of the calendar, with one more decree day. */
const withDecreeDay = (on: string): Calendar => ({
  ...dutchCalendar,
  version: 2,
  decreeDays: [...dutchCalendar.decreeDays, { on: day(on), decree: "Nieuw besluit", verified: true }],
});

function moved(complaint: Complaint, to: Calendar, todayOn = "2026-12-01") {
  const now = day(todayOn).toZonedDateTime("Europe/Amsterdam").toInstant();
  const context = { now, calendar: dutchCalendar, settings: defaultSettings };
  return calendarDifference(complaint, { ...context, newestCalendar: to }).map(
    ({ kind, fromOn, toOn }) => `${kind} ${fromOn} -> ${toOn}`,
  );
}

describe("newer settings", () => {
  const now = day("2026-11-24").toZonedDateTime("Europe/Amsterdam").toInstant();
  const published = (changes: Partial<Settings>, complaint = sampleComplaint()) =>
    settingsDifference(complaint, {
      now,
      calendar: dutchCalendar,
      settings: defaultSettings,
      newestSettings: { ...defaultSettings, version: 2, ...changes },
    }).map(({ kind, fromOn, toOn }) => `${kind} ${fromOn} -> ${toOn}`);

  it("would move the targets in working days, and no term of the law", () => {
    expect(published({ contactTargetDays: 5, routingTargetDays: 1 })).toEqual([
      "CONTACT 2026-11-25 -> 2026-11-27",
      "ROUTING 2026-11-25 -> 2026-11-23",
    ]);
  });

  it("would give ten weeks where an adviser comes in, and the ombudsman's year from there", () => {
    expect(published({ withAdviser: true })).toEqual([
      "DECISION 2027-01-04 -> 2027-02-01",
      "OMBUDSMAN_REQUEST 2028-01-04 -> 2028-02-01",
    ]);
  });

  it("move nothing once the acknowledgement said that there is no adviser (9:15(1))", () => {
    const acknowledged = sampleComplaint({ acknowledgedOn: day("2026-11-24") });
    expect(published({ withAdviser: true, contactTargetDays: 5 }, acknowledged)).toEqual([]);
    expect(published({ contactTargetDays: 5 }, acknowledged)).toEqual(["CONTACT 2026-11-25 -> 2026-11-27"]);
  });

  it("would move nothing that was met", () => {
    expect(published({ contactTargetDays: 5 }, sampleComplaint({ contactedOn: day("2026-11-23") }))).toEqual(
      [],
    );
  });
});

describe("a newer calendar", () => {
  it("moves the answer that ended on what is now a decree day, and the ombudsman's year behind it", () => {
    expect(moved(sampleComplaint(), withDecreeDay("2027-01-04"))).toEqual([
      "DECISION 2027-01-04 -> 2027-01-05",
      "OMBUDSMAN_REQUEST 2028-01-04 -> 2028-01-05",
    ]);
  });

  it("moves nothing when the new day ends no term", () => {
    expect(moved(sampleComplaint(), withDecreeDay("2026-12-30"))).toEqual([]);
  });

  it("does not reopen what was met or has ended", () => {
    const withdrawn = sampleComplaint({
      status: "WITHDRAWN",
      ending: {
        on: day("2026-11-30"),
        inTime: true,
        outcome: undefined,
        ombudsmanUntilOn: day("2027-11-30"),
        retention: "13.2",
      },
    });
    expect(moved(withdrawn, withDecreeDay("2027-01-04"))).toEqual([]);
  });

  it("can still open the decline notice on the day after its old end", () => {
    expect(moved(sampleComplaint(), withDecreeDay("2026-12-21"), "2026-12-22")).toEqual([
      "DECLINE_NOTICE 2026-12-21 -> 2026-12-22",
    ]);
  });

  it("moves working-day targets when the town hall closes, and no statutory term", () => {
    const closed: Calendar = {
      ...dutchCalendar,
      version: 2,
      closedDays: [
        { on: day("2026-11-25"), name: "Dicht" },
        { on: day("2027-01-04"), name: "Dicht" },
      ],
    };
    expect(moved(sampleComplaint(), closed, "2026-11-23")).toEqual([
      "CONTACT 2026-11-25 -> 2026-11-26",
      "ROUTING 2026-11-25 -> 2026-11-26",
    ]);
  });
});
