import { amsterdamDay, dutchCalendar, fold, isWorkingDay, statuses } from "@gehoor/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { demoAccounts } from "../people/accounts.ts";
import { staffId } from "../people/staff.ts";
import type { Before } from "../telling/catalogue.ts";
import type { LivedFile } from "../telling/lived-file.ts";
import { randomFrom } from "../telling/random.ts";
import { schedule } from "../telling/schedule.ts";
import { demoWorld, tell } from "../telling/tell.ts";
import { unkeptLetters } from "./unkept-letters.ts";

const now = Temporal.Instant.from("2026-11-20T09:00:00Z");
const files: (LivedFile & Before & { readonly tale: string })[] = [];

beforeAll(() => void files.push(...toldAt(now)));

/** The demo as it is for who starts it at this moment. */
function toldAt(moment: Temporal.Instant) {
  const random = randomFrom(20_260_101);
  const world = demoWorld(unkeptLetters);
  const told: typeof files = [];
  for (const scheduled of schedule(300, random, moment, dutchCalendar)) {
    const file = tell(world, scheduled, random, told.length + 1, moment, told.slice(-60));
    told.push({ ...file, tale: scheduled.tale.name });
  }
  return told;
}

test.each([
  "2026-11-27T15:36:00Z",
  "2026-12-14T10:00:00Z",
  "2026-12-28T03:00:00Z",
  "2026-12-29T03:00:00Z",
  "2027-05-10T12:00:00Z",
])(
  "at any moment, %s too, something waits for each: to be confirmed, taken up, heard, declined",
  (moment) => {
    const open = toldAt(Temporal.Instant.from(moment))
      .map(({ complaint }) => complaint)
      .filter(({ ending }) => !ending);
    expect(open.some(({ startsOn }) => !startsOn)).toBe(true);
    for (const heard of ["COMPLAINANT", "RESPONDENT"])
      for (const by of ["p.vermeer", "j.bos"])
        expect(
          open.some(
            ({ handler, hearings }) =>
              handler?.staffId === staffId(by) &&
              hearings.some(({ side, status }) => side === heard && status === "OFFERED"),
          ),
          `${heard}, by ${by}`,
        ).toBe(true);
    expect(open.some(({ decline }) => decline !== undefined)).toBe(true);
    expect(open.some(({ proposedHandler }) => proposedHandler?.staffId === staffId("p.vermeer"))).toBe(true);
  },
);

describe("the demo's three hundred complaints", () => {
  test("are lawful: the rules allowed every step of every story", () => {
    const refused = files.flatMap(({ tale, refused }) => refused.map((step) => `${tale}: ${step}`));
    expect(refused).toEqual([]);
  });

  test("show every state a complaint can be in", () => {
    const shown = new Set(files.map(({ complaint }) => complaint.status));
    expect(statuses.filter((status) => !shown.has(status))).toEqual([]);
  });

  test("keep the settings they came in with: only those of before have an adviser", () => {
    const advised = files.filter(({ complaint }) => complaint.advice !== undefined);
    expect(new Set(advised.map(({ complaint }) => complaint.settingsVersion))).toEqual(new Set([0]));
    expect(files.filter(({ complaint }) => complaint.settingsVersion === 0)).toHaveLength(
      files.filter(({ tale }) => tale === "advised").length,
    );
  });

  test("show lateness, adjournment, postponement, each ground for declining, and the ombudsman's ways", () => {
    const complaints = files.map(({ complaint }) => complaint);
    expect(complaints.some((one) => one.ending?.inTime === false)).toBe(true);
    expect(complaints.some((one) => one.adjournment)).toBe(true);
    expect(complaints.some((one) => one.postponements.length > 0)).toBe(true);
    expect(new Set(complaints.flatMap((one) => one.decline?.ground ?? [])).size).toBe(7);
    expect(complaints.some((one) => one.ombudsman?.recommendations.some(({ choice }) => choice))).toBe(true);
    const straight = complaints.filter((one) => one.straightToOmbudsman);
    expect(new Set(straight.map(({ ombudsman }) => ombudsman?.closedOn !== undefined)).size).toBe(2);
    const sentBack = files.filter(({ tale }) => tale === "sent back by the ombudsman");
    expect(sentBack.some(({ complaint }) => complaint.ending?.outcome)).toBe(true);
    expect(complaints.some((one) => one.respondents.some(({ office }) => office === "ALDERMAN"))).toBe(true);
  });

  test("are what their events say", () => {
    for (const { complaint, events } of files) expect(fold(events)).toEqual(complaint);
  });

  test("lie within the last two years, none in the future", () => {
    for (const { complaint, events } of files) {
      expect(Temporal.Instant.compare(events.at(-1)?.at ?? now, now)).toBeLessThanOrEqual(0);
      expect(complaint.receivedOn.until("2026-11-20").total("days")).toBeLessThan(735);
    }
  });
});

test("one of the board stands in for the mayor, whom nobody else can handle a complaint about", () => {
  expect(demoAccounts.filter(({ deputyMayor }) => deputyMayor)).toMatchObject([
    { office: "ALDERMAN", roles: ["HANDLER"] },
  ]);
});

describe("when complaints come in", () => {
  const scheduled = (count: number) => [...schedule(count, randomFrom(2), now, dutchCalendar)];

  test("as many as were asked for, few or many, oldest first", () => {
    for (const count of [1, 50, 300, 2000]) {
      const moments = scheduled(count).map(({ receivedAt }) => receivedAt.epochMilliseconds);
      expect(moments.length).toBe(count);
      expect(moments).toEqual(moments.toSorted((one, other) => one - other));
    }
  });

  test("not with the desk on a day it is closed", () => {
    const atDesk = scheduled(2000).filter(({ tale }) => tale.channel === "DESK");
    const days = atDesk.map(({ receivedAt }) => amsterdamDay(receivedAt));
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => !isWorkingDay(day, dutchCalendar))).toEqual([]);
  });
});
