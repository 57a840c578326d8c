import type { Actor, Complaint } from "@gehoor/domain";
import { beforeEach, describe, expect, it } from "vitest";
import { addStaff } from "../testing/sample-staff.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { runOn } from "../testing/stories/replay.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { purge } from "./purge.ts";
import { raiseAlert } from "./raise-alert.ts";
import { sweepDeadlines } from "./sweep/deadline-sweep.ts";

const system = useTestSystem();
let coordinator: Extract<Actor, { kind: "STAFF" }>;
let complaint: Complaint;

beforeEach(async () => {
  system().clock.set("2026-11-23T09:00:00Z");
  coordinator = await addStaff(system(), "COORDINATOR");
  complaint = (await openedComplaint(system())).complaint;
  await raiseAlert(system(), { complaintId: complaint.id, kind: "NEW_COMPLAINT", cause: "opened" });
});

async function withdraw(): Promise<void> {
  const partyId = complaint.complainants[0]?.partyId;
  if (!partyId) throw new Error("Nobody complains");
  const command = { type: "Withdraw", partyId, statement: undefined } as const;
  await runOn(system(), complaint, { kind: "COMPLAINANT", partyId }, command);
}

async function purgeOn(day: string): Promise<void> {
  system().clock.set(`${day}T04:00:00Z`);
  await purge(system());
}

/** What is still told of the complaint. */
async function told(): Promise<readonly string[]> {
  const rows = await system().sql<{ kind: string }[]>`
    select coalesce(term_kind, kind) as kind from alert where complaint_id = ${complaint.id} order by position`;
  return rows.map(({ kind }) => kind);
}

describe("an alert", () => {
  it("stays as long as the complaint is open, however old", async () => {
    await purgeOn("2028-11-23");
    expect(await told()).toEqual(["NEW_COMPLAINT"]);
  });

  it("goes thirty days after it was raised once the complaint has ended, with what was done with it", async () => {
    await system().sql`
      insert into alert_seen (alert_id, staff_id, acknowledged_at)
      select id, ${coordinator.staffId}, created_at from alert where complaint_id = ${complaint.id}`;
    await withdraw();
    await purgeOn("2026-12-23");
    expect(await told()).toEqual(["NEW_COMPLAINT"]);
    await purgeOn("2026-12-24");
    expect(await told()).toEqual([]);
    const seen = await system().sql`select from alert_seen where staff_id = ${coordinator.staffId}`;
    expect(seen).toEqual([]);
  });

  it("about a term stays while the term runs, and is told once", async () => {
    // After the last step of the ladder.
    system().clock.set("2027-01-12T04:00:00Z");
    await sweepDeadlines(system());
    const late = await told();
    expect(late).toContain("DECISION");
    await purgeOn("2027-06-01");
    await sweepDeadlines(system());
    expect((await told()).filter((kind) => kind === "DECISION")).toEqual(["DECISION"]);
  });
});
