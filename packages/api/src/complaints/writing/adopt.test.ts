import { type ComplaintId, defaultSettings, dutchCalendar, settingsDifference } from "@gehoor/domain";
import { afterAll, expect, test } from "vitest";
import { openSql } from "../../db/sql-client.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { loadComplaint } from "../load.ts";
import { rebuildProjections } from "../rebuild-projections.ts";
import { runCommand } from "./run-command.ts";

const system = useTestSystem();
const ends: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

function ownerSql() {
  const owner = openSql(system().ownerUrl, { max: 2 });
  ends.push(() => owner.end());
  return owner;
}

async function submitted(): Promise<ComplaintId> {
  const opened = await openedComplaint(system());
  return opened.complaint.id;
}

async function contactDueOn(id: ComplaintId): Promise<string> {
  const [row] = await system()
    .sql`select due_on::text from deadline where complaint_id = ${id} and kind = 'CONTACT'`;
  return row?.due_on;
}

test("a setting changed today moves no running term: not by a command, not by a rebuild, only when adopted", async () => {
  system().clock.set("2026-11-23T09:00:00Z");
  const coordinator = await addStaff(system(), "COORDINATOR");
  const owner = ownerSql();
  const before = await submitted();
  expect(await contactDueOn(before)).toBe("2026-11-26");

  const newest = { ...defaultSettings, version: 2, contactTargetDays: 5 };
  await owner`insert into settings_version (version, settings, created_at)
    values (2, ${JSON.stringify(newest)}::text::jsonb, ${await system().clock.now()})`;
  system().policies.refresh();
  const after = await submitted();
  const act = (type: "StartAssessment" | "AdoptSettings") =>
    runCommand(system(), { complaintId: before, actor: coordinator, compose: () => ({ type }) });
  await act("StartAssessment");
  await rebuildProjections(owner, system().policies, await system().clock.now());
  expect([await contactDueOn(before), await contactDueOn(after)]).toEqual(["2026-11-26", "2026-11-30"]);

  const complaint = await loadComplaint(system().db, before);
  if (!complaint) throw new Error("It was opened");
  const context = await system().policies.contextFor(complaint, coordinator, await system().clock.now());
  expect(settingsDifference(complaint, context).map(({ kind, toOn }) => `${kind} ${toOn}`)).toEqual([
    "CONTACT 2026-11-30",
  ]);
  expect(await act("AdoptSettings")).toMatchObject({ outcome: "DONE", complaint: { settingsVersion: 2 } });
  expect(await contactDueOn(before)).toBe("2026-11-30");
  await rebuildProjections(owner, system().policies, await system().clock.now());
  expect(await contactDueOn(before)).toBe("2026-11-30");
});

test("a newer calendar, once adopted, holds in the lists at once", async () => {
  system().clock.set("2027-02-01T09:00:00Z");
  const coordinator = await addStaff(system(), "COORDINATOR");
  const id = await submitted();
  const closed = [{ on: Temporal.PlainDate.from("2027-02-02"), name: "Dicht" }];
  const newest = JSON.stringify({ ...dutchCalendar, version: 2, closedDays: closed });
  await ownerSql()`insert into calendar_version (version, calendar, created_at)
    values (2, ${newest}::text::jsonb, ${await system().clock.now()})`;
  system().policies.refresh();
  const dueOn = Temporal.PlainDate.from(await contactDueOn(id));
  await runCommand(system(), {
    complaintId: id,
    actor: coordinator,
    compose: () => ({ type: "AdoptCalendar" }),
  });
  expect(await contactDueOn(id)).toBe(dueOn.add({ days: 1 }).toString());
});
