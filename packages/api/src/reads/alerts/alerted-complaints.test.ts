import type { Actor, Complaint } from "@gehoor/domain";
import { beforeEach, expect, test } from "vitest";
import type { StaffSession } from "../../auth/session.ts";
import { raiseAlert } from "../../jobs/raise-alert.ts";
import { sweepDeadlines } from "../../jobs/sweep/deadline-sweep.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { type AlertedQuestion, countOpenAlerts, readAlertedComplaints } from "./alerted-complaints.ts";
import { markAlert } from "./mark-alert.ts";

const system = useTestSystem();
let coordinator: Extract<Actor, { kind: "STAFF" }>;

beforeEach(async () => {
  system().clock.set("2026-11-23T09:00:00Z");
  coordinator = await addStaff(system(), "COORDINATOR");
  // What the test before this one told of, and what the sweep would tell of it.
  await system().sql`delete from alert`;
  await system().sql`delete from deadline`;
});

const opened = async (): Promise<Complaint> => (await openedComplaint(system())).complaint;

/** News of which anybody must hear until the complaint ends. */
const news = (complaint: Complaint, number: number) =>
  raiseAlert(system(), {
    ...{ complaintId: complaint.id, kind: "ACTION_ASKED" as const },
    cause: `PARTS_STAY:${number}`,
  });

async function sessionNow(): Promise<StaffSession> {
  const { staffId, roles } = coordinator;
  return { kind: "STAFF", staffId, roles, tokenHash: "", expiresAt: await system().clock.now() };
}

async function read(asked: Partial<AlertedQuestion> = {}) {
  const question = { section: undefined, unacknowledgedOnly: true, after: undefined, count: 50, ...asked };
  return readAlertedComplaints(system(), await sessionNow(), question, await system().clock.now());
}

const counted = async () => countOpenAlerts(system(), await sessionNow(), await system().clock.now());

test("a complaint stands there once with all its alerts, and is counted once", async () => {
  const [first, second] = [await opened(), await opened()];
  for (const number of [1, 2, 3]) await news(first, number);
  await news(second, 4);
  const { rows, total } = await read();
  expect(rows.map(({ reference, alerts }) => [reference, alerts.length])).toEqual([
    [second.reference, 1],
    [first.reference, 3],
  ]);
  expect([total, await counted()]).toEqual([2, 2]);
});

test("terms stand by what is due first, before news; each can be asked for by itself", async () => {
  const later = await opened();
  system().clock.set("2026-11-20T09:00:00Z");
  const sooner = await opened();
  await news(later, 1);
  system().clock.set("2026-11-25T04:00:00Z");
  await sweepDeadlines(system());
  const told = await opened();
  await news(told, 2);
  const order = async (asked?: Partial<AlertedQuestion>) =>
    (await read(asked)).rows.map(({ reference }) => reference);
  expect(await order()).toEqual([sooner.reference, later.reference, told.reference]);
  expect(await order({ section: "TERMS" })).toEqual([sooner.reference, later.reference]);
  expect(await order({ section: "NEWS" })).toEqual([told.reference]);
  const [, withNews] = (await read()).rows;
  expect(withNews?.alerts.at(-1)?.dueOn).toBeNull();
});

test("pages follow each other, each complaint whole on one of them", async () => {
  const complaints = [await opened(), await opened(), await opened()];
  for (const number of [1, 2]) for (const complaint of complaints) await news(complaint, number);
  const met: string[] = [];
  let after: AlertedQuestion["after"];
  for (let page = 0; page < 3; page += 1) {
    const { rows, total } = await read({ count: 1, after });
    expect([rows.length, total]).toEqual([page < 2 ? 2 : 1, 3]);
    expect(rows[0]?.alerts).toHaveLength(2);
    met.push(rows[0]?.reference ?? "");
    after = rows[0]?.place;
  }
  expect(met).toEqual(complaints.map(({ reference }) => reference).reverse());
});

test("of many alerts of one complaint a few are shown, and said how many more there are", async () => {
  const complaint = await opened();
  for (let number = 1; number <= 8; number += 1) await news(complaint, number);
  const [row] = (await read()).rows;
  expect([row?.alerts.length, row?.further]).toEqual([6, 2]);
});

test("what was seen of a complaint is not shown with the rest, unless all is asked for", async () => {
  const complaint = await opened();
  for (const number of [1, 2]) await news(complaint, number);
  const [seen] = (await read()).rows[0]?.alerts ?? [];
  await markAlert(system(), await sessionNow(), seen?.id ?? "", {
    acknowledgedAt: await system().clock.now(),
  });
  const shown = async (unacknowledgedOnly: boolean) =>
    (await read({ unacknowledgedOnly })).rows.map(({ alerts }) => alerts.length);
  expect([await shown(true), await shown(false), await counted()]).toEqual([[1], [2], 1]);
});
