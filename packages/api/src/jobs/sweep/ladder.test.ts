import { type Actor, amsterdamDay, type Complaint, defaultSettings, type Steps } from "@gehoor/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { openSql } from "../../db/sql-client.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { tellStaff } from "../staff-mail/tell-staff.ts";
import { sweepDeadlines } from "./deadline-sweep.ts";

const system = useTestSystem();
let coordinator: Extract<Actor, { kind: "STAFF" }>;
let complaint: Complaint;

/** The answer of a complaint of Monday 23 November is due on Monday 4 January, after New Year's Day and a weekend. */
beforeEach(async () => {
  system().clock.set("2026-11-23T09:00:00Z");
  await system().sql`update staff set active = false`;
  await system().sql`delete from staff_mail`;
  await system().sql`delete from alert`;
  await system().sql`delete from deadline`;
  await lay(defaultSettings.ladder.DECISION);
  coordinator = await addStaff(system(), "COORDINATOR");
  complaint = (await openedComplaint(system())).complaint;
});

/** Settings with these steps for the answer, as the newest version. */
async function lay(steps: Steps): Promise<void> {
  const owner = openSql(system().ownerUrl, { max: 1 });
  const ladder = { ...defaultSettings.ladder, DECISION: steps };
  await owner`update settings_version set settings = settings || ${JSON.stringify({ ladder })}::text::jsonb`;
  await owner.end();
  system().policies.refresh();
}

async function sweepOn(...days: readonly string[]): Promise<void> {
  for (const day of days) {
    system().clock.set(`${day}T04:00:00Z`);
    await sweepDeadlines(system());
  }
}

/** All days from one to another, each as a sweep may come upon it. */
function each(from: string, days: number): readonly string[] {
  const first = Temporal.PlainDate.from(from);
  return Array.from({ length: days }, (_, after) => first.add({ days: after }).toString());
}

/** What was raised of the answer to be mailed, as the day and how high. */
async function told(): Promise<readonly (readonly [string, string])[]> {
  const rows = await system().sql<{ at: Temporal.Instant; rung: string }[]>`
    select created_at as at, rung from alert
    where complaint_id = ${complaint.id} and term_kind = 'DECISION' and rung is not null order by position`;
  return rows.map(({ at, rung }) => [amsterdamDay(at).toString(), rung]);
}

describe("the steps of the ladder", () => {
  test("are told each once, on working days, by the ladder that comes along", async () => {
    await sweepOn(...each("2026-12-01", 50));
    expect(await told()).toEqual([
      ["2026-12-31", "HANDLER"],
      ["2027-01-05", "COORDINATOR"],
      ["2027-01-11", "SIGNATORY"],
    ]);
  });

  test("are told by working days before the day as well, however far the closed days bring them forward", async () => {
    await lay({ HANDLER: -5, COORDINATOR: -2, SIGNATORY: 0 });
    await sweepOn(...each("2026-12-01", 50));
    // Five working days before: 31, 30, 29 and 28 December, and Christmas Eve.
    expect(await told()).toEqual([
      ["2026-12-24", "HANDLER"],
      ["2026-12-30", "COORDINATOR"],
      ["2027-01-04", "SIGNATORY"],
    ]);
  });

  test("are told to nobody where there are none", async () => {
    await lay({ HANDLER: null, COORDINATOR: null, SIGNATORY: null });
    await sweepOn(...each("2026-12-01", 50));
    expect(await told()).toEqual([]);
  });

  test("after a stop are the last alone, and by two workers at once it is told once", async () => {
    system().clock.set("2027-01-20T04:00:00Z");
    await Promise.all([sweepDeadlines(system()), sweepDeadlines(system())]);
    expect(await told()).toEqual([["2027-01-20", "SIGNATORY"]]);
  });

  test("are mailed to who may see it; the signatory, of whom nothing is asked, is not told", async () => {
    await addStaff(system(), "SIGNATORY");
    await sweepOn("2026-12-31", "2027-01-11");
    await tellStaff(system());
    const mailed = await system().sql<{ id: string }[]>`select staff_id as id from staff_mail`;
    expect(mailed.map(({ id }) => id)).toEqual([coordinator.staffId]);
  });
});
