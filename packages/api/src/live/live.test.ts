import { setTimeout as sleep } from "node:timers/promises";
import type { Actor, Command, ComplaintId } from "@gehoor/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../complaints/run-command.ts";
import { raiseAlert } from "../jobs/raise-alert.ts";
import { type RunningApi, serve } from "../server.ts";
import { openStream, type Stream } from "../testing/event-stream.ts";
import { openedComplaint } from "../testing/opened-complaint.ts";
import { asAdmin } from "../testing/postgres-cluster.ts";
import { runOn } from "../testing/replay.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestApi } from "../testing/test-api.ts";
import { streamsOfSession } from "./stream-places.ts";

const api = useTestApi();
type Staff = Extract<Actor, { kind: "STAFF" }>;

let second: RunningApi;
let coordinator: Staff;
let token: string;
beforeAll(async () => {
  const { system, signIn } = api();
  second = await serve({ ...system, env: { ...system.env, API_PORT: 0 } }, {});
  coordinator = await addStaff(system, "COORDINATOR");
  token = await signIn(coordinator);
});
afterAll(() => second.stop());

const ALERTS =
  "subscription ($after: String) { deadlineAlerts(after: $after) { position kind complaintReference } }";
const CHANGES =
  "subscription ($id: ID!, $after: Int) { complaintChanged(id: $id, after: $after) { version } }";

async function complaint(): Promise<{
  readonly id: Parameters<typeof runCommand>[1]["complaintId"];
  readonly reference: string;
  readonly accessCode: string;
}> {
  const opened = await openedComplaint(api().system);
  const { id, reference } = opened.complaint;
  return { id, reference, accessCode: opened.accessCode };
}

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

async function during<T>(stream: Stream, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    stream.close();
  }
}

describe("deadline alerts", () => {
  it("reach the open screens of every instance, each once", async () => {
    const here = await openStream(api().url, token, ALERTS);
    const there = await openStream(second.url, token, ALERTS);
    await during(here, () =>
      during(there, async () => {
        const raised = [await alert(), await alert(), await alert()];
        expect(references(await here.take(3))).toEqual(raised);
        expect(references(await there.take(3))).toEqual(raised);
      }),
    );
  });

  it("that came while nobody listened are told first, then what comes, without a gap or a double", async () => {
    const before = await openStream(api().url, token, ALERTS);
    const first = await alert();
    const [seen] = await before.take(1);
    before.close();
    expect(references([seen])).toEqual([first]);
    const missed = [await alert(), await alert()];
    const { position } = (seen as { deadlineAlerts: { position: string } }).deadlineAlerts;
    const again = await openStream(second.url, token, ALERTS, { after: position });
    await during(again, async () => {
      const later = await alert();
      expect(references(await again.take(3))).toEqual([...missed, later]);
      expect(await again.quiet()).toBe(true);
    });
  });

  it("that came between the making of a page and the opening of its stream are told to it", async () => {
    const { ask } = api();
    const page = await ask("{ viewer { ... on StaffViewer { alertPosition } } }", {}, token);
    const { alertPosition } = (page.data as { viewer: { alertPosition: string } }).viewer;
    const between = await alert();
    const stream = await openStream(api().url, token, ALERTS, { after: alertPosition });
    await during(stream, async () => expect(references(await stream.take(1))).toContain(between));
  });

  it("are not lost when the listening connection is", async () => {
    const stream = await openStream(api().url, token, ALERTS);
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
          actor: coordinator,
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
    const gone = await openStream(second.url, await signIn(person), ALERTS);
    await system.sql`update staff set active = false where id = ${person.staffId}`;
    expect(await gone.ended()).toBe(true);
  });

  it("are for staff only", async () => {
    const stream = await openStream(api().url, "", ALERTS);
    expect(await stream.failure()).toBe("UNAUTHENTICATED");
  });
});

describe("a change in a list", () => {
  const LISTS = "subscription ($after: String) { listsChanged(after: $after) { position } }";
  const acts = (id: ComplaintId, actor: Staff, command: Command) =>
    runOn(api().system, { id }, actor, command);
  const free = { mayHandle: true };
  const asks = (handlerId: Staff["staffId"]) =>
    ({
      type: "AssignHandler",
      handlerId,
      ...free,
      departmentId: undefined,
      onRoute: true,
      reason: undefined,
    }) as const;

  it("rings for who coordinates it and for who handled it until then, not for who has no part in it", async () => {
    const { system, signIn } = api();
    const [former, next, outsider] = [
      await addStaff(system, "HANDLER"),
      await addStaff(system, "HANDLER"),
      await addStaff(system, "HANDLER"),
    ];
    const { id } = await complaint();
    await acts(id, coordinator, { type: "StartAssessment" });
    await acts(id, coordinator, asks(former.staffId));
    await acts(id, former, { type: "DeclareUninvolved", ...free });
    await acts(id, coordinator, asks(next.staffId));
    const streams = {
      coordinator: await openStream(second.url, token, LISTS),
      former: await openStream(api().url, await signIn(former), LISTS),
      outsider: await openStream(api().url, await signIn(outsider), LISTS),
    };
    await during(streams.coordinator, () =>
      during(streams.former, () =>
        during(streams.outsider, async () => {
          await acts(id, next, { type: "DeclareUninvolved", ...free });
          expect(await streams.coordinator.take(1)).toHaveLength(1);
          expect(await streams.former.take(1)).toHaveLength(1);
          expect(await streams.outsider.quiet()).toBe(true);
        }),
      ),
    );
  });

  it("that was made while the page was on its way is told to it", async () => {
    const { ask, system } = api();
    const page = await ask("{ viewer { ... on StaffViewer { listPosition } } }", {}, token);
    const { listPosition } = (page.data as { viewer: { listPosition: string } }).viewer;
    const { id } = await complaint();
    await acts(id, coordinator, { type: "StartAssessment" });
    const stream = await openStream(api().url, token, LISTS, { after: listPosition });
    await during(stream, async () => expect(await stream.take(1)).toHaveLength(1));
    const later = (await system.clock.now()).add({ hours: 1 }).epochMilliseconds.toString();
    const quiet = await openStream(api().url, token, LISTS, { after: later });
    await during(quiet, async () => expect(await quiet.quiet()).toBe(true));
  });

  it("is for staff only", async () => {
    const stream = await openStream(api().url, "", LISTS);
    expect(await stream.failure()).toBe("UNAUTHENTICATED");
  });
});

describe("a change of a complaint", () => {
  it("rings for its complainant and its coordinator, on whatever instance", async () => {
    const { system, signInComplainant } = api();
    const { id, reference, accessCode } = await complaint();
    const complainant = await signInComplainant({ reference, accessCode });
    const citizen = await openStream(second.url, complainant, CHANGES, { id });
    const staff = await openStream(api().url, token, CHANGES, { id });
    await during(citizen, () =>
      during(staff, async () => {
        const { version } = await runOn(system, { id }, coordinator, { type: "StartAssessment" });
        const told = [{ complaintChanged: { version } }];
        expect(await citizen.take(1)).toEqual(told);
        expect(await staff.take(1)).toEqual(told);
      }),
    );
  });

  it("since the version the viewer has rings as soon as the stream is there, and once", async () => {
    const { id } = await complaint();
    const { version } = await runOn(api().system, { id }, coordinator, { type: "StartAssessment" });
    const behind = await openStream(api().url, token, CHANGES, { id, after: version - 1 });
    const upToDate = await openStream(api().url, token, CHANGES, { id, after: version });
    await during(behind, () =>
      during(upToDate, async () => {
        expect(await behind.take(1)).toEqual([{ complaintChanged: { version } }]);
        expect([await behind.quiet(), await upToDate.quiet()]).toEqual([true, true]);
      }),
    );
  });

  it("of somebody else's complaint and of none at all end alike, at once", async () => {
    const { system, signIn } = api();
    const outsider = await signIn(await addStaff(system, "HANDLER"));
    const { id } = await complaint();
    const others = await openStream(api().url, outsider, CHANGES, { id });
    const none = await openStream(api().url, outsider, CHANGES, { id: crypto.randomUUID() });
    expect([await others.ended(), await none.ended()]).toEqual([true, true]);
  });
});

it("a stopping instance cuts its streams, so that readers come back elsewhere", async () => {
  const { system } = api();
  const third = await serve({ ...system, env: { ...system.env, API_PORT: 0 } }, {});
  const stream = await openStream(third.url, token, ALERTS);
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
