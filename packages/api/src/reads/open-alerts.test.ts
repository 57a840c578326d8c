import type { Actor, Complaint } from "@gehoor/domain";
import { beforeEach, expect, test } from "vitest";
import type { StaffSession } from "../auth/session.ts";
import { handle } from "../complaints/handle.ts";
import { sweepDeadlines } from "../jobs/deadline-sweep.ts";
import { openedComplaint } from "../testing/opened-complaint.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { countOpenAlerts, readAlerts } from "./alerts.ts";

const system = useTestSystem();
let coordinator: Extract<Actor, { kind: "STAFF" }>;
let complaint: Complaint;

beforeEach(async () => {
  system().clock.set("2026-11-23T09:00:00Z");
  coordinator = await addStaff(system(), "COORDINATOR");
  complaint = (await openedComplaint(system())).complaint;
});

async function sweepOn(...days: readonly string[]): Promise<void> {
  for (const day of days) {
    system().clock.set(`${day}T04:00:00Z`);
    await sweepDeadlines(system());
  }
}

/** What waits for the coordinator about one kind of term, as days before its end. */
async function openOf(termKind: string): Promise<readonly (number | null)[]> {
  const { staffId, roles } = coordinator;
  const now = await system().clock.now();
  const session: StaffSession = { kind: "STAFF", staffId, roles, tokenHash: "", expiresAt: now };
  const { rows, total } = await readAlerts(
    system(),
    session,
    { unacknowledgedOnly: true, before: undefined, count: 50 },
    now,
  );
  expect(total).toBe(await countOpenAlerts(system(), session, now));
  return rows
    .filter((row) => row.complaintId === complaint.id && row.termKind === termKind)
    .map(({ threshold }) => threshold);
}

const does = (command: Parameters<typeof handle>[1]["compose"]) =>
  handle(system(), { complaintId: complaint.id, actor: coordinator, compose: command });

test("of one term only the nearest is open", async () => {
  await sweepOn("2026-12-21", "2026-12-28");
  expect(await openOf("DECISION")).toEqual([7]);
  // Three days and one day before fall on New Year's Day and a Sunday: told on the last working day before both.
  await sweepOn("2026-12-31");
  expect(await openOf("DECISION")).toEqual([1]);
  await sweepOn("2027-01-05");
  expect(await openOf("DECISION")).toEqual([-1]);
});

test("a term that moved or was met is no longer open", async () => {
  await sweepOn("2026-11-25", "2026-11-26");
  expect(await openOf("CONTACT")).toEqual([0]);
  const contactedOn = Temporal.PlainDate.from("2026-11-26");
  await does(() => ({ type: "RecordContact", contactedOn, mode: "PHONE", note: undefined }));
  expect(await openOf("CONTACT")).toEqual([]);

  await sweepOn("2026-12-28");
  expect(await openOf("DECISION")).toEqual([7]);
  await does((keep) => ({ type: "Adjourn", weeks: 4, reason: keep("REASON", "Vakantie") }));
  expect(await openOf("DECISION")).toEqual([]);
});

test("what could be done until a day is not told of after it", async () => {
  await sweepOn("2026-12-21");
  expect(await openOf("DECLINE_NOTICE")).toEqual([0]);
  await sweepOn("2026-12-22");
  expect(await openOf("DECLINE_NOTICE")).toEqual([]);
});

test("a possibility that was gone before the first sweep is not told of at all", async () => {
  await sweepOn("2026-12-22");
  const told = await system().sql`select from alert
    where complaint_id = ${complaint.id} and term_kind = 'DECLINE_NOTICE'`;
  expect(told).toHaveLength(0);
});
