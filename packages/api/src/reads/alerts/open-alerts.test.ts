import type { Actor, Complaint } from "@gehoor/domain";
import { beforeEach, describe, expect, test } from "vitest";
import type { StaffSession } from "../../auth/session.ts";
import { raiseAlert } from "../../jobs/raise-alert.ts";
import { sweepDeadlines } from "../../jobs/sweep/deadline-sweep.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { type Runnable, runOn } from "../../testing/stories/replay.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { readAlerts } from "./alerts.ts";

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
  const { rows } = await readAlerts(
    system(),
    session,
    { unacknowledgedOnly: true, before: undefined, count: 50 },
    now,
  );
  return rows
    .filter((row) => row.complaintId === complaint.id && row.termKind === termKind)
    .map(({ threshold }) => threshold);
}

const by = (actor: Actor, command: Runnable) => runOn(system(), complaint, actor, command);
const run = (command: Runnable) => by(coordinator, command);
const says = (command: Runnable) => by({ kind: "COMPLAINANT", partyId: complainant() }, command);

function complainant() {
  const [one] = complaint.complainants;
  if (!one) throw new Error("Somebody complained");
  return one.partyId;
}

test("of one term only the nearest is open", async () => {
  await sweepOn("2026-12-21", "2026-12-28");
  expect(await openOf("DECISION")).toEqual([7]);
  // Three days and one day before fall on New Year's Day and a Sunday: told on the last working day before both.
  await sweepOn("2026-12-31");
  expect(await openOf("DECISION")).toEqual([1]);
  await sweepOn("2027-01-05");
  expect(await openOf("DECISION")).toEqual([-2]);
});

test("a term that moved or was met is no longer open", async () => {
  await sweepOn("2026-11-25", "2026-11-26");
  expect(await openOf("CONTACT")).toEqual([0]);
  const contactedOn = Temporal.PlainDate.from("2026-11-26");
  await run({ type: "RecordContact", contactedOn, mode: "PHONE", note: undefined });
  expect(await openOf("CONTACT")).toEqual([]);

  await sweepOn("2026-12-28");
  expect(await openOf("DECISION")).toEqual([7]);
  await run((addText) => ({ type: "Adjourn", weeks: 4, reason: addText("REASON", "Vakantie") }));
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

describe("an alert about something to do goes by itself once that was done", () => {
  /** Whether an alert with this cause is still open for the coordinator. */
  async function isOpen(cause: string): Promise<boolean> {
    const { staffId, roles } = coordinator;
    const now = await system().clock.now();
    const session: StaffSession = { kind: "STAFF", staffId, roles, tokenHash: "", expiresAt: now };
    const question = { unacknowledgedOnly: true, before: undefined, count: 50 };
    const { rows } = await readAlerts(system(), session, question, now);
    return rows.some((row) => row.complaintId === complaint.id && row.cause === cause);
  }

  /** Raises what the last event of a type is told as, and gives its cause. */
  async function tellOf(type: string): Promise<string> {
    const [event] = await system().sql<{ version: number }[]>`select version from complaint_event
      where complaint_id = ${complaint.id} and type = ${type} order by version desc limit 1`;
    const cause = `${type}:${event?.version}`;
    await raiseAlert(system(), { complaintId: complaint.id, kind: "ACTION_ASKED", cause });
    expect(await isOpen(cause), cause).toBe(true);
    return cause;
  }

  test("a new complaint, when it is assessed", async () => {
    const told = await tellOf("ComplaintSubmitted");
    await run({ type: "StartAssessment" });
    expect(await isOpen(told)).toBe(false);
  });

  test("danger, when the flag is taken away", async () => {
    const flags = { restricted: false, addressHidden: false };
    await run({ type: "SetFlags", ...flags, urgent: true });
    const told = await tellOf("FlagsSet");
    await run({ type: "SetFlags", ...flags, urgent: false });
    expect(await isOpen(told)).toBe(false);
  });

  test("a message, when it is answered, not when a second one comes", async () => {
    await says((addText) => ({
      type: "SendMessage",
      text: addText("MESSAGE", "Hoe staat het?"),
      enclosures: [],
    }));
    const told = await tellOf("MessageSent");
    await says((addText) => ({
      type: "SendMessage",
      text: addText("MESSAGE", "Bent u daar?"),
      enclosures: [],
    }));
    expect(await isOpen(told)).toBe(true);
    await run((addText) => ({
      type: "SendMessage",
      text: addText("MESSAGE", "Wij bellen u morgen."),
      enclosures: [],
    }));
    expect(await isOpen(told)).toBe(false);
  });

  test("whatever was asked, when the complaint ends, and not because it had ended before", async () => {
    const told = await tellOf("ComplaintSubmitted");
    await says(() => ({ type: "Withdraw", partyId: complainant(), statement: undefined }));
    expect(await isOpen(told)).toBe(false);
    await says((addText) => ({
      type: "SendMessage",
      text: addText("MESSAGE", "Toch nog iets."),
      enclosures: [],
    }));
    await tellOf("MessageSent");
  });

  test("that a handler left, when another handles it or there is nothing to handle", async () => {
    const gone = await addStaff(system(), "HANDLER");
    const other = await addStaff(system(), "HANDLER");
    await system().sql`update staff set active = false where id = ${gone.staffId}`;
    const told = `HANDLER_LEFT:${gone.staffId}`;
    const handledBy = (who: typeof gone) =>
      system().sql`update complaint set handler_id = ${who.staffId} where id = ${complaint.id}`;
    await handledBy(gone);
    await raiseAlert(system(), { complaintId: complaint.id, kind: "ACTION_ASKED", cause: told });
    expect(await isOpen(told)).toBe(true);
    await handledBy(other);
    expect(await isOpen(told)).toBe(false);
  });

  test("a letter without an address, when it is on its way", async () => {
    const letter = (state: string) => system().sql`
      update notice set state = ${state}, channel = 'NONE' where complaint_id = ${complaint.id} and number = 1`;
    await letter("REQUESTED");
    const alert = { complaintId: complaint.id, kind: "ADDRESS_NEEDED", cause: "NO_ADDRESS:1" } as const;
    await raiseAlert(system(), alert);
    expect(await isOpen(alert.cause)).toBe(true);
    await letter("DISPATCHED");
    expect(await isOpen(alert.cause)).toBe(false);
  });
});

test("that a complaint may still be declined is not told of one that is handled", async () => {
  const handler = await addStaff(system(), "HANDLER");
  await system().sql`update complaint set handler_id = ${handler.staffId} where id = ${complaint.id}`;
  await sweepOn("2026-12-14", "2026-12-21");
  expect(await openOf("DECLINE_NOTICE")).toEqual([]);
});
