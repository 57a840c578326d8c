import type { Actor, Complaint } from "@gehoor/domain";
import { beforeEach, describe, expect, it } from "vitest";
import { purge } from "../../jobs/purge.ts";
import { raiseAlert } from "../../jobs/raise-alert.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

type Staff = Extract<Actor, { kind: "STAFF" }>;
const api = useTestApi();
const people: Record<string, Staff> = {};
let complaint: Complaint;

beforeEach(async () => {
  const { system } = api();
  await system.sql`delete from absence`;
  await system.sql`update staff set active = false`;
  system.clock.set("2026-11-23T09:00:00Z");
  people.nadia = await addStaff(system, "COORDINATOR");
  people.femke = await addStaff(system, "COORDINATOR");
  await system.sql`update staff_role set deputy = true where staff_id = ${people.femke.staffId}`;
  people.pim = await addStaff(system, "HANDLER");
  people.anouk = await addStaff(system, "SIGNATORY");
  people.vera = await addStaff(system, "ADMINISTRATOR");
  ({ complaint } = await openedComplaint(system));
  const alert = { complaintId: complaint.id, kind: "NEW_COMPLAINT", cause: "ComplaintSubmitted:1" } as const;
  await raiseAlert(system, alert);
  system.policies.refresh();
});

async function as<Data>(who: string, document: string, variables = {}): Promise<Data> {
  const person = people[who];
  if (!person) throw new Error(`Nobody is called ${who}`);
  const { data, errors } = await api().ask<Data>(document, variables, await api().signIn(person));
  expect(errors).toEqual([]);
  return data;
}

const id = (name: string) => people[name]?.staffId;
type Kept = {
  readonly __typename: string;
  readonly absence?: { readonly id: string };
  readonly no?: unknown;
};
const december = { fromOn: "2026-12-01", untilOn: "2026-12-18" };

async function record(who: string, whom: string, rest: Record<string, unknown> = december): Promise<Kept> {
  const document = `mutation ($input: AbsenceInput!) { kept: recordAbsence(input: $input) { __typename
    ... on AbsenceKept { absence { id fromOn untilOn person { id } replacedBy { id } recordedBy { id } } }
    ... on Refused { no: refusal { code } } ... on InvalidInput { wrong: problems { path code } } } }`;
  return (await as<{ kept: Kept }>(who, document, { input: { staffId: id(whom), ...rest } })).kept;
}

const back = async (who: string, absence: string | undefined) =>
  (await as<{ ended: boolean }>(who, "mutation ($id: ID!) { ended: endAbsence(id: $id) }", { id: absence }))
    .ended;

const list = async (who: string) =>
  (await as<{ absences: { person: { id: string } }[] }>(who, "{ absences { person { id } } }")).absences.map(
    ({ person }) => person.id,
  );

/** What somebody has of the one complaint: a line, something to do and an alert. */
async function has(who: string) {
  type Found = {
    complaints: { totalCount: number };
    worklistCounts: { mine: number; alerts: number };
    complaint: object | null;
  };
  const { complaints, worklistCounts, ...found } = await as<Found>(
    who,
    `query ($reference: String!) { complaints(filter: { open: true }, first: 1) { totalCount }
       worklistCounts { mine alerts } complaint(reference: $reference) { id } }`,
    { reference: complaint.reference },
  );
  const { mine, alerts } = worklistCounts;
  return [complaints.totalCount, mine, alerts, found.complaint ? 1 : 0].map((count) => Math.min(count, 1));
}
const everything = [1, 1, 1, 1];
const nothing = [0, 0, 0, 0];

describe("a coordinator who is away", () => {
  it("has a deputy beside her for as long as it lasts", async () => {
    expect([await has("nadia"), await has("femke")]).toEqual([everything, nothing]);
    const { absence } = await record("nadia", "nadia", { fromOn: "2026-11-24", untilOn: null });
    expect(await has("femke")).toEqual(nothing);
    api().system.clock.set("2026-11-23T23:30:00Z");
    expect([await has("nadia"), await has("femke"), await has("anouk")]).toEqual([
      everything,
      everything,
      nothing,
    ]);
    expect(await back("nadia", absence?.id)).toBe(true);
    expect([await has("nadia"), await has("femke")]).toEqual([everything, nothing]);
  });

  it("leaves it to who signs where the deputy is away too", async () => {
    for (const who of ["nadia", "femke"]) await record("vera", who, { fromOn: "2026-11-23", untilOn: null });
    expect([await has("anouk"), await has("femke"), await has("pim")]).toEqual([
      everything,
      everything,
      nothing,
    ]);
  });
});

describe("an absence", () => {
  it("is recorded by the person, the coordinator or the administrator, and by nobody else", async () => {
    expect(await record("pim", "pim", { ...december, replacedBy: id("nadia") })).toMatchObject({
      absence: { ...december, person: { id: id("pim") }, replacedBy: { id: id("nadia") } },
    });
    expect(await record("femke", "nadia")).toMatchObject({ absence: { recordedBy: { id: id("femke") } } });
    expect(await record("vera", "anouk")).toMatchObject({ __typename: "AbsenceKept" });
    expect(await record("pim", "anouk")).toMatchObject({ no: { code: "NOT_YOURS" } });
    expect(await list("pim")).toEqual([id("pim")]);
    for (const who of ["nadia", "vera"]) expect(await list(who)).toHaveLength(3);
  });

  it("is recorded once, changed and ended early", async () => {
    const first = await record("pim", "pim");
    expect(await record("pim", "pim")).toEqual(first);
    const absence = first.absence?.id;
    expect(await record("pim", "pim", { ...december, fromOn: "2026-12-10" })).toMatchObject({
      no: { code: "ABSENT_ALREADY" },
    });
    expect(await record("pim", "pim", { id: absence, ...december, untilOn: null })).toMatchObject({
      absence: { id: absence, untilOn: null },
    });
    expect(await back("anouk", absence)).toBe(false);
    api().system.clock.set("2026-12-09T09:00:00Z");
    expect(await back("pim", absence)).toBe(true);
    expect(await list("pim")).toEqual([]);
    const [left] = await api().system.sql<
      { until: string }[]
    >`select until_on::text as until from absence where id = ${absence ?? ""}`;
    expect(left?.until).toBe("2026-12-08");
    expect(await back("pim", absence)).toBe(false);
  });

  it("that was never to be is gone", async () => {
    const { absence } = await record("pim", "pim");
    expect(await back("nadia", absence?.id)).toBe(true);
    expect(await api().system.sql`select from absence`).toHaveLength(0);
  });

  it("names people who work here, and is the same person's when it is changed", async () => {
    const nobody = "00000000-0000-4000-8000-000000000000";
    expect(await record("pim", "pim", { ...december, replacedBy: nobody })).toMatchObject({
      wrong: [{ path: "replacedBy", code: "UNKNOWN" }],
    });
    const { absence } = await record("pim", "pim");
    expect(await record("anouk", "anouk", { id: absence?.id, ...december })).toEqual({
      __typename: "NotFound",
    });
    expect(await record("pim", "pim", { fromOn: "morgen" })).toMatchObject({ wrong: [{ path: "fromOn" }] });
  });

  it("is forgotten a quarter after it was over", async () => {
    await record("pim", "pim");
    api().system.clock.set("2027-03-19T09:00:00Z");
    await purge(api().system);
    expect(await api().system.sql`select from absence`).toHaveLength(1);
    api().system.clock.set("2027-03-21T09:00:00Z");
    await purge(api().system);
    expect(await api().system.sql`select from absence`).toHaveLength(0);
  });
});
