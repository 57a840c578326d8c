import type { Actor, Complaint } from "@gehoor/domain";
import { assignHandler, declareUninvolved } from "@gehoor/domain/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { runOn } from "../../testing/stories/replay.ts";
import { useTestApi } from "../../testing/test-api.ts";

type Staff = Extract<Actor, { kind: "STAFF" }>;
const api = useTestApi();
const people: Record<"coordinator" | "hilde" | "wim" | "jasper" | "other", Staff> = Object.create(null);
let handled: Complaint[];

beforeEach(async () => {
  const { system } = api();
  system.clock.set("2026-11-23T09:00:00Z");
  await system.sql`update staff set active = false`;
  people.coordinator = await addStaff(system, "COORDINATOR");
  for (const name of ["hilde", "wim", "jasper"] as const) people[name] = await addStaff(system, "HANDLER");
  await system.sql`update staff set office = 'DIRECTOR' where id = ${people.jasper.staffId}`;
  people.other = await addStaff(system, "SIGNATORY");
  handled = [];
  for (const taken of [true, true, false]) {
    const { complaint } = await openedComplaint(system);
    await runOn(system, complaint, people.coordinator, { type: "StartAssessment" });
    await runOn(system, complaint, people.coordinator, assignHandler(people.hilde.staffId));
    if (taken) await runOn(system, complaint, people.hilde, declareUninvolved);
    handled.push(complaint);
  }
});

async function ask<Data>(
  document: string,
  variables: object,
  who: Staff = people.coordinator,
): Promise<Data> {
  const { data, errors } = await api().ask<Data>(document, { ...variables }, await api().signIn(who));
  expect(errors).toEqual([]);
  return data;
}

interface Sheet {
  readonly cases: readonly { readonly id: string; readonly receiver: { readonly id: string } | null }[];
  readonly justAsked: readonly { readonly id: string; readonly asked: { readonly id: string } }[];
  readonly receivers: readonly { readonly staff: { readonly id: string } }[];
}
const sheet = async (who?: Staff) =>
  (
    await ask<{ handOver: Sheet }>(
      `query ($id: ID!) { handOver(staffId: $id) { cases { id receiver { id } barred }
        justAsked { id asked { id } } receivers { staff { id } openComplaints } } }`,
      { id: people.hilde.staffId },
      who,
    )
  ).handOver;

const overview = async (who?: Staff) =>
  (await ask<{ handOvers: object[] }>("{ handOvers { count handler { id absent } } }", {}, who)).handOvers;

type Handed = readonly { readonly complaintId: string; readonly refusal: { readonly code: string } | null }[];
const outcome = "__typename ... on HandOverDone { cases { complaintId refusal { code } } }";

async function handOver(to: Staff, complaints = handled, who?: Staff): Promise<Handed> {
  const fromId = people.hilde.staffId;
  const cases = complaints.map(({ id }) => ({ complaintId: id, fromId, handlerId: to.staffId }));
  const input = { reason: "Hilde is ziek.", cases };
  const document = `mutation ($input: HandOverInput!) { handed: handOver(input: $input) { ${outcome} } }`;
  return (await ask<{ handed: { cases: Handed } }>(document, { input }, who)).handed.cases;
}

async function undo(who?: Staff): Promise<(string | undefined)[]> {
  const complaintIds = handled.map(({ id }) => id);
  const document = `mutation ($complaintIds: [ID!]!) { handed: undoHandOver(complaintIds: $complaintIds) { ${outcome} } }`;
  const { handed } = await ask<{ handed: { cases: Handed } }>(document, { complaintIds }, who);
  return handed.cases.map(({ refusal }) => refusal?.code);
}

const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).toSorted();
const falls = () =>
  api().system
    .sql`insert into absence (id, staff_id, from_on) values (gen_random_uuid(), ${people.hilde.staffId}, '2026-11-20')`;

it("tells anybody of the staff who hands over today, though they see no case", async () => {
  const administrator = await addStaff(api().system, "ADMINISTRATOR");
  const today = async () => {
    const document = "{ coordinatorsToday { id } handOvers { count } }";
    return ask<{ coordinatorsToday: { id: string }[]; handOvers: object[] }>(document, {}, administrator);
  };
  await falls();
  expect(await today()).toEqual({ coordinatorsToday: [{ id: people.coordinator.staffId }], handOvers: [] });
});

describe("the cases of a handler who is not there", () => {
  it("are counted for who coordinates them, when the handler left or is away", async () => {
    const hilde = { count: 3, handler: { id: people.hilde.staffId, absent: true } };
    expect(await overview()).not.toContainEqual(hilde);
    await falls();
    expect(await overview()).toContainEqual(hilde);
    for (const who of [people.wim, people.other]) expect(await overview(who)).toEqual([]);
    expect((await sheet(people.wim)).cases).toEqual([]);
  });

  it("are one list, each with whom the route leads to", async () => {
    await falls();
    const { cases, receivers } = await sheet();
    expect(ids(cases)).toEqual(ids(handled));
    expect(new Set(cases.map(({ receiver }) => receiver?.id))).toEqual(new Set([people.jasper.staffId]));
    expect(receivers.map(({ staff }) => staff.id).toSorted()).toEqual(
      [people.wim.staffId, people.jasper.staffId].toSorted(),
    );
  });

  it("are handed over together: each receiver is asked, and declares for themselves", async () => {
    const handed = await handOver(people.wim);
    expect(handed.map(({ refusal }) => refusal)).toEqual([null, null, null]);
    const [first] = handled;
    const rows = await api().system.sql`
      select handler_id as handler, proposed_handler_id as asked from complaint where id = ${first?.id ?? ""}`;
    expect(rows).toEqual([{ handler: people.hilde.staffId, asked: people.wim.staffId }]);
    const { cases, justAsked } = await sheet();
    expect([cases, ids(justAsked)]).toEqual([[], ids(handled)]);
  });

  it("stay each by itself: one that cannot be handed over holds up no other", async () => {
    const [first, second, third] = handled;
    if (!first || !second || !third) throw new Error("Three were opened");
    await runOn(api().system, first, people.coordinator, {
      type: "RecordInvolvement",
      staffId: people.wim.staffId,
    });
    await runOn(api().system, second, people.coordinator, assignHandler(people.jasper.staffId));
    expect((await handOver(people.wim)).map(({ refusal }) => refusal?.code)).toEqual([
      "RESPONDENT_HANDLES",
      "HANDED_OVER_MEANWHILE",
      undefined,
    ]);
    expect((await handOver(people.wim, [third], people.jasper)).map(({ refusal }) => refusal?.code)).toEqual([
      "NOT_YOURS",
    ]);
  });
});

describe("a hand-over that was a mistake", () => {
  it("is taken back within ten minutes, by who did it: all is as before", async () => {
    await handOver(people.wim);
    api().system.clock.set("2026-11-23T09:09:59Z");
    expect(await undo(people.other)).toEqual(Array(3).fill("UNDONE_TOO_LATE"));
    expect(await undo()).toEqual([undefined, undefined, undefined]);
    const { cases, justAsked } = await sheet();
    expect([ids(cases), justAsked]).toEqual([ids(handled), []]);
    const asked = await api().system.sql`
      select id from complaint where proposed_handler_id = ${people.hilde.staffId}`;
    expect(asked.map(({ id }) => id)).toEqual([handled[2]?.id]);
  });

  it("stands after ten minutes, and once it was answered", async () => {
    await handOver(people.wim);
    const [first] = handled;
    if (!first) throw new Error("Three were opened");
    await runOn(api().system, first, people.wim, declareUninvolved);
    expect((await undo())[0]).toBe("NOT_PROPOSED");
    await handOver(people.jasper, handled.slice(1));
    api().system.clock.set("2026-11-23T09:10:00Z");
    expect((await undo()).slice(1)).toEqual(["UNDONE_TOO_LATE", "UNDONE_TOO_LATE"]);
    expect((await sheet()).justAsked).toEqual([]);
  });
});
