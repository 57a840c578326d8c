import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { runCommand } from "../complaints/writing/run-command.ts";
import { raiseAlert } from "../jobs/raise-alert.ts";
import { serve } from "../server.ts";
import { during, openStream } from "../testing/event-stream.ts";
import { asAdmin } from "../testing/postgres-cluster.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTwoInstances } from "../testing/two-instances.ts";
import { streamsOfSession } from "./stream-places.ts";

const api = useTwoInstances();

const ALERTS =
  "subscription ($after: String) { deadlineAlerts(after: $after) { position kind complaintReference } }";
const complaint = async () => (await openedComplaint(api().system)).complaint;

let causes = 0;
async function alert(): Promise<string> {
  const { id, reference } = await complaint();
  await raiseAlert(api().system, { complaintId: id, kind: "NEW_COMPLAINT", cause: `test:${++causes}` });
  return reference;
}

const references = (events: readonly unknown[]) =>
  events.map(
    (event) =>
      (event as { deadlineAlerts: { complaintReference: string } }).deadlineAlerts.complaintReference,
  );

describe("deadline alerts", () => {
  it("reach the open screens of every instance, each once", async () => {
    const here = await openStream(api().url, api().token, ALERTS);
    const there = await openStream(api().secondUrl, api().token, ALERTS);
    await during(here, () =>
      during(there, async () => {
        const raised = [await alert(), await alert(), await alert()];
        expect(references(await here.take(3))).toEqual(raised);
        expect(references(await there.take(3))).toEqual(raised);
      }),
    );
  });

  it("that came while nobody listened are told first, then what comes, without a gap or a double", async () => {
    const before = await openStream(api().url, api().token, ALERTS);
    const first = await alert();
    const [seen] = await before.take(1);
    before.close();
    expect(references([seen])).toEqual([first]);
    const missed = [await alert(), await alert()];
    const { position } = (seen as { deadlineAlerts: { position: string } }).deadlineAlerts;
    const again = await openStream(api().secondUrl, api().token, ALERTS, { after: position });
    await during(again, async () => {
      const later = await alert();
      expect(references(await again.take(3))).toEqual([...missed, later]);
      expect(await again.quiet()).toBe(true);
    });
  });

  it("that came between the making of a page and the opening of its stream are told to it", async () => {
    const { ask } = api();
    const page = await ask("{ viewer { ... on StaffViewer { alertPosition } } }", {}, api().token);
    const { alertPosition } = (page.data as { viewer: { alertPosition: string } }).viewer;
    const between = await alert();
    const stream = await openStream(api().url, api().token, ALERTS, { after: alertPosition });
    await during(stream, async () => expect(references(await stream.take(1))).toContain(between));
  });

  it("are not lost when the listening connection is", async () => {
    const stream = await openStream(api().url, api().token, ALERTS);
    await during(stream, async () => {
      const { ownerUrl } = api().system;
      await asAdmin(
        ownerUrl,
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'",
      );
      const raised = [await alert(), await alert()];
      expect(references(await stream.take(2))).toEqual(raised);
      expect(await stream.quiet()).toBe(true);
    });
  });

  it("go only to who may see the complaint at that moment", async () => {
    const { system, signIn } = api();
    const outsider = await openStream(api().url, await signIn(await addStaff(system, "HANDLER")), ALERTS);
    const involved = await addStaff(system, "COORDINATOR");
    const barred = await openStream(api().url, await signIn(involved), ALERTS);
    await during(outsider, () =>
      during(barred, async () => {
        const { id } = await complaint();
        await runCommand(system, {
          complaintId: id,
          actor: api().coordinator,
          compose: () => ({ type: "RecordInvolvement", staffId: involved.staffId }),
        });
        await raiseAlert(system, { complaintId: id, kind: "URGENT", cause: `test:${++causes}` });
        const visible = await alert();
        expect(references(await barred.take(1))).toEqual([visible]);
        expect(await barred.quiet()).toBe(true);
        expect(await outsider.quiet()).toBe(true);
      }),
    );
  });

  it("end at once for who is signed out, deactivated or has another role", async () => {
    const { system, signIn, ask } = api();
    const person = await addStaff(system, "COORDINATOR");
    const out = await signIn(person);
    const stream = await openStream(api().url, out, ALERTS);
    await ask("mutation { signOut }", {}, out);
    expect(await stream.ended()).toBe(true);
    const gone = await openStream(api().secondUrl, await signIn(person), ALERTS);
    await system.sql`update staff set active = false where id = ${person.staffId}`;
    expect(await gone.ended()).toBe(true);
  });

  it("are for staff only", async () => {
    const stream = await openStream(api().url, "", ALERTS);
    expect(await stream.failure()).toBe("UNAUTHENTICATED");
  });
});

it("a stopping instance cuts its streams, so that readers come back elsewhere", async () => {
  const { system } = api();
  const third = await serve({ ...system, env: { ...system.env, API_PORT: 0 } }, {});
  const stream = await openStream(third.url, api().token, ALERTS);
  const startedAt = performance.now();
  await third.stop();
  expect(performance.now() - startedAt).toBeLessThan(3000);
  expect(await stream.cut()).toBe(true);
});

it("one session and one person have so many streams and no more, until one of them is closed", async () => {
  const { system, signIn } = api();
  const [person, other] = [await addStaff(system, "COORDINATOR"), await addStaff(system, "COORDINATOR")];
  const [session, beside] = [await signIn(person), await signIn(other)];
  const open = (who: string) => openStream(api().url, who, ALERTS);
  const streams = await Promise.all(Array.from({ length: streamsOfSession }, () => open(session)));
  expect(await (await open(session)).failure()).toBe("RATE_LIMITED");
  const free = await open(beside);
  streams[0]?.close();
  await sleep(500);
  const again = await open(session);
  expect(await again.quiet()).toBe(true);
  for (const stream of [...streams, free, again]) stream.close();
});
