import type { Actor, Complaint } from "@gehoor/domain";
import { beforeEach, expect, it } from "vitest";
import { newId } from "../../complaints/texts.ts";
import { tellOfDeparted } from "../../jobs/sweep/tell-of-departed.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

type Staff = Extract<Actor, { kind: "STAFF" }>;
const api = useTestApi();
let coordinator: string;
let handler: Staff;
let complaint: Complaint;

beforeEach(async () => {
  const { system, signIn } = api();
  system.clock.set("2026-11-23T09:00:00Z");
  coordinator = await signIn(await addStaff(system, "COORDINATOR"));
  handler = await addStaff(system, "HANDLER");
  ({ complaint } = await openedComplaint(system));
  await system.sql`update complaint set handler_id = ${handler.staffId} where id = ${complaint.id}`;
});

async function isAbsent(fromOn: string, untilOn: string): Promise<void> {
  await api().system.sql`insert into absence (id, staff_id, from_on, until_on)
    values (${newId()}, ${handler.staffId}, ${fromOn}::text::date, ${untilOn}::text::date)`;
}
const leaves = () => api().system.sql`update staff set active = false where id = ${handler.staffId}`;

interface Handled {
  readonly id: string;
  readonly handler: { readonly active: boolean; readonly absentUntilOn: string | null };
}

/** The complaint as it stands in the list of those whose handler is not there; the counter says the same. */
async function listed(who = coordinator): Promise<Handled["handler"] | undefined> {
  const { data, errors } = await api().ask<{
    complaints: { totalCount: number; edges: { node: Handled }[] };
    worklistCounts: { handlerAway: number };
  }>(
    `{ complaints(filter: { handlerAway: true }, first: 50) {
         totalCount edges { node { id handler { active absentUntilOn } } } }
       worklistCounts { handlerAway } }`,
    {},
    who,
  );
  expect(errors).toEqual([]);
  expect(data.worklistCounts.handlerAway).toBe(data.complaints.totalCount);
  return data.complaints.edges.find(({ node }) => node.id === complaint.id)?.node.handler;
}

it("a case whose handler is absent is listed while the absence lasts, with its last day", async () => {
  expect(await listed()).toBeUndefined();
  await isAbsent("2026-11-24", "2026-12-04");
  expect(await listed()).toBeUndefined();
  api().system.clock.set("2026-11-24T09:00:00Z");
  expect(await listed()).toEqual({ active: true, absentUntilOn: "2026-12-04" });
  api().system.clock.set("2026-12-05T09:00:00Z");
  expect(await listed()).toBeUndefined();
});

it("so is one for which somebody is asked who is not there", async () => {
  await api().system.sql`update complaint set handler_id = null, proposed_handler_id = ${handler.staffId}
    where id = ${complaint.id}`;
  await isAbsent("2026-11-20", "2026-12-04");
  const { data } = await api().ask<{ complaints: { edges: { node: { id: string } }[] } }>(
    "{ complaints(filter: { handlerAway: true }, first: 50) { edges { node { id } } } }",
    {},
    coordinator,
  );
  expect(data.complaints.edges.map(({ node }) => node.id)).toContain(complaint.id);
});

it("a list can be narrowed to who left, as long as there is a case of that person", async () => {
  await leaves();
  expect(await listed()).toEqual({ active: false, absentUntilOn: null });
  const names = async (withCases: boolean) =>
    (
      await api().ask<{ staff: { id: string }[] }>(
        "query ($withCases: Boolean) { staff(role: HANDLER, withCases: $withCases) { id } }",
        { withCases },
        coordinator,
      )
    ).data.staff.map(({ id }) => id);
  expect(await names(false)).not.toContain(handler.staffId);
  expect(await names(true)).toContain(handler.staffId);
});

it("that a handler left is told once to who coordinates, and only of what is open", async () => {
  await leaves();
  const told = () => api().system.sql`select kind, cause from alert where complaint_id = ${complaint.id}`;
  await tellOfDeparted(api().system);
  await tellOfDeparted(api().system);
  expect(await told()).toEqual([{ kind: "ACTION_ASKED", cause: `HANDLER_LEFT:${handler.staffId}` }]);

  const { complaint: ended } = await openedComplaint(api().system);
  await api().system.sql`update complaint set handler_id = ${handler.staffId}, ended_on = '2026-11-23'
    where id = ${ended.id}`;
  await tellOfDeparted(api().system);
  expect(await api().system.sql`select from alert where complaint_id = ${ended.id}`).toHaveLength(0);
});

it("tells nobody whose work it is not", async () => {
  await leaves();
  const outsider = await api().signIn(await addStaff(api().system, "HANDLER"));
  expect(await listed(outsider)).toBeUndefined();
});

it("names people in the order of a Dutch list", async () => {
  const { system, ask } = api();
  for (const name of ["zadelhoff", "Ömer", "Ohlsen", "émile", "Ernst"])
    await system.sql`update staff set name = ${name} where id = ${(await addStaff(system, "MANAGER")).staffId}`;
  const { data } = await ask<{ staff: { name: string }[] }>(
    "{ staff(role: MANAGER) { name } }",
    {},
    coordinator,
  );
  expect(data.staff.map(({ name }) => name)).toEqual(["émile", "Ernst", "Ohlsen", "Ömer", "zadelhoff"]);
});
